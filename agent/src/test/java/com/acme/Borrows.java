package com.acme;

/** Implements a contracted method with one that it inherits. */
public class Borrows extends Lends implements Estimator<double[][], double[]> {
    @Override
    public void fit(double[][] x, double[] y) {}
}
