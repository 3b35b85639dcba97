package com.acme.half;

import com.acme.library.Library;

/** Leaves nothing of a library's contract to be checked there. */
public class Overriding extends Library {
    @Override
    public int first(double[] x) {
        return x.length;
    }
}
