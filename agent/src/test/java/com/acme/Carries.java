package com.acme;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Novel;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;

/** What travels from entry to exit: nothing, two sizes, or an object. */
public class Carries {
    public void nothing(@ExpectShape("a b c") double[] x) {}

    @RequireTrained
    public double[] nothingForTrained(double[] x) {
        return x;
    }

    @Finite
    public double[] sizesForNoPattern(double[] x) {
        return x;
    }

    @Novel
    public double[] sizesForAWordNotKnownYet(double[] x) {
        return x;
    }

    @ExpectShape("n d n _ 3 ...")
    public double[] sizesForTwoNames(double[] x) {
        return x;
    }

    @ExpectShape("a b c")
    public double[] objectForThreeNames(double[] x) {
        return x;
    }

    @ExpectShape("n+1")
    public double[] sizesForArithmetic(double[] x) {
        return x;
    }

    @Trains
    public void objectForTraining(double[] x) {}
}
