package com.acme.hygiene;

import dev.proviso.annotation.ExpectShape;

/** Names the contract of whatever implements it. */
public interface Sized {
    /** How many there are. */
    int size(@ExpectShape("2") double[] x);
}
