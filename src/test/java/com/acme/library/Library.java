package com.acme.library;

import dev.proviso.annotation.ExpectShape;

/** A class with a contract that nobody has woven. */
public class Library {
    /** The contracted method. */
    public int first(@ExpectShape("2") double[] x) {
        return x.length;
    }
}
