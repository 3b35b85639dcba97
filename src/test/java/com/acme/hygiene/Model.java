package com.acme.hygiene;

import dev.proviso.annotation.ExpectShape;

/** A class that every loader is to load anew. */
public class Model implements Sized {
    @Override
    public int size(double[] x) {
        return x.length;
    }

    /** With a shape of its own. */
    public static int ofTwo(@ExpectShape("2") double[] x) {
        return x.length;
    }
}
