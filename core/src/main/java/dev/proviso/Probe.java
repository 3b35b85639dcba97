package dev.proviso;

import dev.proviso.annotation.ExpectShape;

/** A contract of Proviso's own, which {@link Proviso#selfTest()} breaks to see whether contracts are enforced. */
final class Probe {
    private Probe() {}

    static int lengthOf(@ExpectShape("2") int[] pair) {
        return pair.length;
    }
}
