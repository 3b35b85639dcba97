package com.acme.half;

import dev.proviso.annotation.ExpectShape;

/** What a library extends. */
public class Woven {
    /** Is overridden. */
    public int first(@ExpectShape("2") double[] x) {
        return x.length;
    }

    /** Is inherited. */
    public int second(@ExpectShape("2") double[] x) {
        return x.length;
    }
}
