package com.acme.checks;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.InRange;
import java.util.ArrayList;

/** Contracts that nothing can enforce. */
public final class Unenforced {
    private Unenforced() {}

    private interface Contracted {
        int size(@ExpectShape("3") double[] x);
    }

    static class Plain {
        public int size(double[] x) {
            return x.length;
        }
    }

    private static class Inherits extends Plain implements Contracted {}

    private interface Bounded {
        @InRange(max = 3)
        int size();
    }

    private static class OfPlatform extends ArrayList<String> implements Bounded {
        private static final long serialVersionUID = 1L;
    }

    private static class Native {
        static native int size(@ExpectShape("3") double[] x);
    }

    private static class Bad {
        static int size(@ExpectShape("3 3") double[] x) {
            return x.length;
        }
    }

    /** Reaches them. */
    public static void run() {
        System.out.println("inherited: " + new Inherits().size(new double[2]));
        System.out.println("inherited from the platform: " + new OfPlatform().size());
        try {
            System.out.println(Native.size(new double[2]));
        } catch (UnsatisfiedLinkError expected) {
            System.out.println("native: no library");
        }
        try {
            System.out.println(Bad.size(new double[2]));
        } catch (RuntimeException refused) {
            System.out.println("bad: refused");
        }
    }
}
