package com.acme;

import dev.proviso.annotation.ExpectShape;

/** Overrides all of {@link Base}, and adds to one return. */
public class Derived extends Base {
    public Derived(double[] x) {
        super(x);
    }

    @Override
    @ExpectShape("a b")
    public double[] twoNames(double[] x) {
        return x;
    }

    @Override
    void packagePrivate(double[] x) {}

    private int secret(double[] x) {
        return x.length;
    }

    public static void shared(double[] x) {}

    public int callsOwnSecret(double[] x) {
        packagePrivate(x);
        return secret(x);
    }
}
