package com.acme.hygiene;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;

/** Kinds of classes and methods, each called with what its contract forbids. */
final class Kinds {
    private static final double[] BAD = new double[3];

    private Kinds() {}

    private sealed interface Sealed permits Permitted, Level {
        int size(@ExpectShape("2") double[] x);

        static int ofInterface(@ExpectShape("2") double[] x) {
            return x.length;
        }

        default int byDefault(double[] x) {
            return inPrivate(x);
        }

        private int inPrivate(@ExpectShape("2") double[] x) {
            return x.length;
        }
    }

    private record Permitted() implements Sealed {
        @Override
        public int size(double[] x) {
            return x.length;
        }
    }

    private enum Level implements Sealed {
        LOW;

        @Override
        public int size(double[] x) {
            return x.length;
        }
    }

    public static void main(String[] arguments) {
        tell("a record that a sealed interface permits", () -> new Permitted().size(BAD));
        tell("a constant", () -> Level.LOW.size(BAD));
        tell("a static method of an interface", () -> Sealed.ofInterface(BAD));
        tell("a private method of an interface", () -> new Permitted().byDefault(BAD));
        Proviso.selfTest();
        System.out.println("contracts are enforced");
    }

    private static void tell(String what, Runnable call) {
        try {
            call.run();
            System.out.println(what + " went on");
        } catch (RuntimeException stopped) {
            System.out.println(what + " is stopped by " + stopped.getClass().getSimpleName());
        }
    }
}
