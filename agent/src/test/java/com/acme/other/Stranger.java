package com.acme.other;

import com.acme.Base;

/** In another package: what looks like an override of a package-private method is none. */
public class Stranger extends Base {
    public Stranger(double[] x) {
        super(x);
    }

    void packagePrivate(double[] x) {}

    public void callsPackagePrivate(double[] x) {
        packagePrivate(x);
    }
}
