package dev.proviso.examples.iris;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;

/**
 * Brings each feature to mean 0 and standard deviation 1: z = (x − mean) / scale, where scale is the population standard
 * deviation of the training data, or 1 for a feature that does not vary.
 */
public final class StandardScaler {

    @Learned
    @ExpectShape("d")
    private double[] mean;

    @Learned
    @ExpectShape("d")
    private double[] scale;

    /** Learns the mean and the scale of each feature of {@code x}: n rows of d features. */
    @Trains
    public StandardScaler fit(@ExpectShape("n d") @Finite double[][] x) {
        mean = meanOf(x);
        scale = scaleOf(x, mean);
        return this;
    }

    /** Standardises {@code x}: n rows of the d features that training saw. */
    @RequireTrained
    @ExpectShape("n d")
    public double[][] transform(@ExpectShape("n d") double[][] x) {
        double[][] z = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            z[i] = new double[x[i].length];
            for (int j = 0; j < x[i].length; j++) {
                z[i][j] = (x[i][j] - mean[j]) / scale[j];
            }
        }
        return z;
    }

    private static double[] meanOf(double[][] x) {
        double[] mean = new double[x[0].length];
        for (double[] row : x) {
            for (int j = 0; j < row.length; j++) {
                mean[j] += row[j] / x.length;
            }
        }
        return mean;
    }

    private static double[] scaleOf(double[][] x, double[] mean) {
        double[] variance = new double[mean.length];
        for (double[] row : x) {
            for (int j = 0; j < row.length; j++) {
                variance[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / x.length;
            }
        }
        double[] scale = new double[mean.length];
        for (int j = 0; j < scale.length; j++) {
            scale[j] = variance[j] == 0 ? 1 : Math.sqrt(variance[j]);
        }
        return scale;
    }
}
