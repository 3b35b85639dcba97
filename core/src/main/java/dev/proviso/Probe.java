package dev.proviso;

import dev.proviso.annotation.ExpectShape;
import java.lang.invoke.MethodHandles;

/** A contract of Proviso's own, which {@link Proviso#selfTest()} breaks to see whether contracts are enforced. */
final class Probe {
    private Probe() {}

    static MethodHandles.Lookup lookup() {
        return MethodHandles.lookup();
    }

    static int lengthOf(@ExpectShape("2") int[] pair) {
        return pair.length;
    }
}
