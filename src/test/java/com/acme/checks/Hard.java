package com.acme.checks;

import dev.proviso.ContractViolationException;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.util.List;

/** Classes and methods that are hard to weave, to read or to link. Each call must be stopped. */
@SuppressWarnings({"InfiniteRecursion", "StatementSwitchToExpressionSwitch", "UnicodeInCode"}) // oddity is tested
public final class Hard {
    private static final double[] BAD = new double[2];
    private static final double[] GOOD = new double[3];

    private int field = 1;

    private Hard() {}

    /** Fails if a call goes on that should be stopped. */
    public static void run() {
        Hard hard = new Hard();
        hard.localClassesOfAnInstance(GOOD);
        localClassesOfAClass(GOOD, 1L);
        constructors(hard);
        bodies();
        inheritance();
        tracked();
        stopped("all primitive types", () -> Primitives.all(true, (byte) 1, 'c', (short) 1, 1, 1, 1, 1, BAD, null));
        stopped("at a stack overflow", () -> Bottom.reached(0));
    }

    private static void stopped(String what, Runnable call) {
        try {
            call.run();
        } catch (ContractViolationException stopped) {
            return;
        }
        throw new AssertionError(what + ": the call went on");
    }

    private void localClassesOfAnInstance(double[] captured) {
        long other = 2;
        class OfInstance {
            OfInstance(double[] first, @ExpectShape("3") double[] x, List<String> last) {
                use(captured, other, field);
            }
        }
        class CapturesNothing {
            CapturesNothing(@ExpectShape("3") double[] x) {}
        }
        new OfInstance(GOOD, GOOD, List.of());
        new CapturesNothing(GOOD);
        stopped("a local class of an instance", () -> new OfInstance(GOOD, BAD, List.of()));
        stopped("a local class that captures nothing", () -> new CapturesNothing(BAD));
    }

    private static void localClassesOfAClass(double[] captured, long other) {
        class OfClass<T> {
            OfClass(@ExpectShape("3") double[] x, List<T> last) {
                use(captured, other);
            }
        }
        Runnable inLambda = () -> {
            class OfLambda {
                OfLambda(@ExpectShape("3") double[] x) {
                    use(captured);
                }
            }
            new OfLambda(GOOD);
            stopped("a local class of a lambda", () -> new OfLambda(BAD));
        };
        new OfClass<>(GOOD, List.of(1));
        stopped("a local class of a class", () -> new OfClass<>(BAD, List.of(1)));
        inLambda.run();
        record Local(@ExpectShape("3") double[] x) {}
        stopped("a local record", () -> new Local(BAD));
        Sized anonymous = new Sized() {
            @Override
            public int size(double[] x) {
                use(captured);
                return x.length;
            }
        };
        stopped("an anonymous class", () -> anonymous.size(BAD));
    }

    private static void use(Object... captured) {
        if (captured.length == 0) {
            throw new IllegalStateException();
        }
    }

    private class Inner<T> {
        Inner(List<T> first, @ExpectShape("3") double[] x) {
            use(Hard.this.field);
        }
    }

    private static class Base {
        Base(double[] any) {}
    }

    private static class Ternary extends Base {
        Ternary(boolean choice, @ExpectShape("3") double[] x) {
            super(choice ? x : GOOD);
            if (choice) {
                return;
            }
            use(x);
        }
    }

    private enum Level {
        LOW(GOOD) {
            @Override
            int of(double[] x) {
                return 0;
            }
        };

        Level(@ExpectShape("3") double[] x) {}

        abstract int of(@ExpectShape("3") double[] x);
    }

    private static void constructors(Hard hard) {
        hard.new Inner<>(List.of(1), GOOD);
        new Ternary(true, GOOD);
        stopped("an inner class", () -> hard.new Inner<>(List.of(1), BAD));
        stopped("a constructor with a choice before super", () -> new Ternary(true, BAD));
        stopped("a constant with a body of its own", () -> Level.LOW.of(BAD));
    }

    private static class Bodies {
        /** It jumps back to its first instruction. */
        static int loop(@ExpectShape("3") double[] x, int times) {
            while (true) {
                if (times-- == 0) {
                    return x.length;
                }
            }
        }

        @ExpectShape("3")
        static double[] ways(int way) {
            try {
                switch (way) {
                    case 0:
                        return BAD;
                    case 1:
                        throw new IllegalStateException();
                    default:
                        return GOOD;
                }
            } catch (IllegalStateException caught) {
                return BAD;
            } finally {
                use(way);
            }
        }

        static synchronized int locked(@ExpectShape("3") double[] x) {
            synchronized (x) {
                return x.length;
            }
        }
    }

    private static void bodies() {
        Bodies.loop(GOOD, 3);
        Bodies.ways(2);
        stopped("a loop at the start", () -> Bodies.loop(BAD, 3));
        stopped("one way out", () -> Bodies.ways(0));
        stopped("another way out", () -> Bodies.ways(1));
        stopped("a synchronized method", () -> Bodies.locked(BAD));
    }

    private interface Sized {
        int size(@ExpectShape("3") double[] x);
    }

    private interface Pair<A, B> {
        int put(@ExpectShape("3") A[] a, @ExpectShape("n") List<B> b);
    }

    private abstract static class Swapped<A, B> implements Pair<B, A> {}

    private static class Strings extends Swapped<Integer, String> {
        @Override
        public int put(String[] a, List<Integer> b) {
            return a.length;
        }
    }

    static class Hidden {
        public int shown(@ExpectShape("3") double[] x) {
            return x.length;
        }
    }

    /** The compiler gives it a bridge to the method of the class that cannot be seen. */
    public static class Shown extends Hidden {}

    private static void inheritance() {
        Pair<String, Integer> pair = new Strings();
        stopped("type variables in another order", () -> pair.put(new String[2], List.of(1)));
        stopped("a bridge for the sake of visibility", () -> new Shown().shown(BAD));
        stopped("a name beyond ASCII", () -> new Größe().größe(BAD));
    }

    private static class Größe {
        int größe(@ExpectShape("3") double[] höhe) {
            return höhe.length;
        }
    }

    /** Nothing that it does not call itself may be called on it. */
    private static class Hostile {
        @Trains
        void fit() {
            use(this);
        }

        @RequireTrained
        int answer() {
            return 1;
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("hashCode was called");
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException("equals was called");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("toString was called");
        }
    }

    private static void tracked() {
        Hostile hostile = new Hostile();
        stopped("a model with a hashCode of its own", hostile::answer);
        hostile.fit();
        hostile.answer();
    }

    private static class Primitives {
        static int all(
                boolean a,
                byte b,
                char c,
                short d,
                int e,
                long f,
                @Finite float g,
                @Finite double h,
                @ExpectShape("3") double[] x,
                int[][][] last) {
            return x.length;
        }
    }

    /** The contract is reached for the first time where there is hardly any stack left. */
    private static class Bottom {
        static int reached(int depth) {
            try {
                return reached(depth + 1);
            } catch (StackOverflowError bottom) {
                return checked(BAD);
            }
        }

        static int checked(@ExpectShape("3") double[] x) {
            return x.length;
        }
    }
}
