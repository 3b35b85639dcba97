package com.acme;

import dev.proviso.annotation.Finite;

/** A contract that no weaver can keep, beside one that can be kept. */
public class Obstacles {
    public native void compute(@Finite double[] x);

    public void possible(@Finite double[] x) {}
}
