package com.acme;

import java.util.function.Supplier;

/** Resolves one type variable and names no annotation. */
public abstract class Middle<X> implements Estimator<X, double[]>, Supplier<String> {
    @Override
    public String get() {
        return "middle";
    }
}
