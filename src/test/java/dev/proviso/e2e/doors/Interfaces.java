package dev.proviso.e2e.doors;

import dev.proviso.annotation.ExpectShape;

/** Contracts that stand in interfaces. */
final class Interfaces {
    private Interfaces() {}

    interface Mapping<A, B> {
        @ExpectShape("n")
        B map(@ExpectShape("n") A a);

        default int size(@ExpectShape("3") double[] x) {
            return x.length;
        }
    }

    static class Squares implements Mapping<double[], float[]> {
        @Override
        public float[] map(double[] a) {
            return new float[a.length == 7 ? 8 : a.length];
        }
    }

    static class Cubes extends Squares {
        @Override
        public int size(double[] x) {
            return -x.length;
        }
    }
}
