package dev.proviso.e2e.doors;

import dev.proviso.annotation.ExpectShape;

/** Methods that no proxy comes between. */
final class OfTheAgentAlone {
    private OfTheAgentAlone() {}

    static class Open {
        static int ofClass(@ExpectShape("3") double[] x) {
            return x.length;
        }

        int outer(double[] x) {
            return inner(x);
        }

        int inner(@ExpectShape("3") double[] x) {
            return x.length;
        }
    }

    static class Secretive {
        int outer(double[] x) {
            return secret(x);
        }

        private int secret(@ExpectShape("3") double[] x) {
            return x.length;
        }
    }

    static final class Sealed {
        int size(@ExpectShape("3") double[] x) {
            return x.length;
        }
    }

    static class Made {
        Made(@ExpectShape("3") double[] x) {}
    }

    record Point(@ExpectShape("3") double[] at) {}
}
