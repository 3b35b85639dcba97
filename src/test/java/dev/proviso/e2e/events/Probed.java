package dev.proviso.e2e.events;

import dev.proviso.annotation.ExpectShape;

/** A contracted method, the first call of which begins what is seen from outside. */
final class Probed {
    private Probed() {}

    static int touch() {
        return size(new double[0]);
    }

    private static int size(@ExpectShape("n") double[] x) {
        return x.length;
    }
}
