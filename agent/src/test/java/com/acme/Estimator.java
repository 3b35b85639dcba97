package com.acme;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Trains;

/** A contract on a generic interface, with a default method. */
public interface Estimator<X, Y> {
    @Trains
    void fit(@ExpectShape("n d") X x, Y y);

    @ExpectShape("n")
    default double[] scores(@Finite double[] x) {
        return x;
    }

    static void check(@Finite double[] x) {}
}
