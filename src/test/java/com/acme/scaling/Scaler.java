package com.acme.scaling;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;

class Scaler {
    @Learned
    @ExpectShape("d")
    private double[] mean;

    @Trains
    void fit(@ExpectShape("n d") double[][] x) {
        double[] sums = new double[x[0].length];
        for (double[] row : x) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += row[j] / x.length;
            }
        }
        mean = sums;
    }

    @RequireTrained
    @ExpectShape("n d")
    double[][] transform(@ExpectShape("n d") double[][] x) {
        double[][] z = new double[x.length][];
        for (int i = 0; i < z.length; i++) {
            z[i] = x[i].clone();
            for (int j = 0; j < z[i].length; j++) {
                z[i][j] -= mean[j];
            }
        }
        return z;
    }
}
