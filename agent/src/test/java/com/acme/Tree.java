package com.acme;

/** Contracted by inheritance alone; has a bridge. */
public class Tree extends Middle<double[][]> {
    public double[][] seen;

    @Override
    public void fit(double[][] x, double[] y) {
        seen = x;
    }

    /** An overload that overrides nothing. */
    public void fit(double[] x, double[] y) {}
}
