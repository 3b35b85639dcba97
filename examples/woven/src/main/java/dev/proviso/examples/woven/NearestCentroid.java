package dev.proviso.examples.woven;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;

/** Names the class whose mean is nearest. It checks nothing itself. */
public final class NearestCentroid {
    @Learned
    @ExpectShape("k d")
    private double[][] means;

    /** Learns the mean of each class: the labels are 0 to k-1. */
    @Trains
    public NearestCentroid fit(@ExpectShape("n d") @Finite double[][] x, @ExpectShape("n") int[] labels, int k) {
        double[][] sums = new double[k][x[0].length];
        int[] counts = new int[k];
        for (int i = 0; i < x.length; i++) {
            counts[labels[i]]++;
            for (int j = 0; j < x[i].length; j++) {
                sums[labels[i]][j] += x[i][j];
            }
        }
        for (int label = 0; label < k; label++) {
            for (int j = 0; j < sums[label].length; j++) {
                sums[label][j] /= counts[label];
            }
        }
        means = sums;
        return this;
    }

    /** The label of each row. */
    @RequireTrained
    @ExpectShape("n")
    public int[] predict(@ExpectShape("n d") double[][] x) {
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int label = 0; label < means.length; label++) {
                double distance = distance(x[i], means[label]);
                if (distance < least) {
                    least = distance;
                    labels[i] = label;
                }
            }
        }
        return labels;
    }

    /** Goes over as many features as the row has: a row that lacks some gets an answer all the same. */
    private static double distance(double[] row, double[] mean) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += (row[j] - mean[j]) * (row[j] - mean[j]);
        }
        return sum;
    }
}
