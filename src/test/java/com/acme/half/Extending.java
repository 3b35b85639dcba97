package com.acme.half;

import com.acme.library.Library;
import dev.proviso.annotation.ExpectShape;

/** Has a contract of its own, and one that it inherits from a library. */
public class Extending extends Library {
    /** Is woven. */
    public int second(@ExpectShape("2") double[] x) {
        return x.length;
    }
}
