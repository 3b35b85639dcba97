package com.acme;

/** Has the methods of {@link Estimator} and knows nothing of it. */
public class Lends {
    public double[] scores(double[] x) {
        return x;
    }
}
