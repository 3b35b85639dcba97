package com.acme;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;

/** Contracts that are inherited and contracts that can not be. */
public class Base {
    public Base(@Finite double[] x) {}

    @ExpectShape("n")
    public double[] twoNames(double[] x) {
        return x;
    }

    void packagePrivate(@Finite double[] x) {}

    private int secret(@Finite double[] x) {
        return x.length;
    }

    public static void shared(@Finite double[] x) {}

    public int callsSecret(double[] x) {
        return secret(x);
    }

    public void plain(double[] x) {}
}
