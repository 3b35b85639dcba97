package dev.proviso.link;

import dev.proviso.annotation.ExpectShape;

/** Copied under other names, each with call sites and a mode of its own. */
public class Raced {
    public void predict(@ExpectShape("3") double[] x) {}
}
