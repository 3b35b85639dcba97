package dev.proviso.examples.iris;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;

/**
 * Multinomial logistic regression: p(c | x) = exp(w<sub>c</sub>·x + b<sub>c</sub>) / Σ<sub>j</sub> exp(w<sub>j</sub>·x +
 * b<sub>j</sub>).
 *
 * <p>It lessens the mean cross-entropy by gradient descent over the whole training set, from zero weights, so that the
 * same data give the same model. The gradient for class c is the mean of (p(c | x) − [y = c])·x over the rows: C. M.
 * Bishop, <i>Pattern Recognition and Machine Learning</i> (2006), section 4.3.4. It expects features of like scale.
 */
public final class SoftmaxRegression {

    private static final int STEPS = 500;
    private static final double LEARNING_RATE = 0.5;

    private final int classes;

    @Learned
    @ExpectShape("k d")
    private double[][] weights;

    @Learned
    @ExpectShape("k")
    private double[] bias;

    /** A model for labels from 0 to {@code classes} − 1. */
    public SoftmaxRegression(int classes) {
        this.classes = classes;
    }

    /** Learns from {@code x}, n rows of d features, and {@code y}, the label of each row. */
    @Trains
    public SoftmaxRegression fit(@ExpectShape("n d") @Finite double[][] x, @ExpectShape("n") int[] y) {
        weights = new double[classes][x[0].length];
        bias = new double[classes];
        for (int step = 0; step < STEPS; step++) {
            descend(x, y);
        }
        return this;
    }

    /** The most probable label of each row of {@code x}. */
    @RequireTrained
    @ExpectShape("n")
    public int[] predict(@ExpectShape("n d") @Finite double[][] x) {
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            labels[i] = indexOfLargest(softmax(x[i]));
        }
        return labels;
    }

    /** The probability of each of the k classes, for each row of {@code x}. */
    @RequireTrained
    @ExpectShape("n k")
    @Finite
    public double[][] probabilities(@ExpectShape("n d") @Finite double[][] x) {
        double[][] p = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            p[i] = softmax(x[i]);
        }
        return p;
    }

    private void descend(double[][] x, int[] y) {
        double[][] weightGradient = new double[classes][x[0].length];
        double[] biasGradient = new double[classes];
        for (int i = 0; i < x.length; i++) {
            double[] error = softmax(x[i]);
            error[y[i]] -= 1;
            for (int c = 0; c < classes; c++) {
                axpy(error[c] / x.length, x[i], weightGradient[c]);
                biasGradient[c] += error[c] / x.length;
            }
        }
        for (int c = 0; c < classes; c++) {
            axpy(-LEARNING_RATE, weightGradient[c], weights[c]);
        }
        axpy(-LEARNING_RATE, biasGradient, bias);
    }

    private double[] softmax(double[] row) {
        double[] p = new double[classes];
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            p[c] = bias[c] + dot(weights[c], row);
            largest = Math.max(largest, p[c]);
        }
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            // Less the largest, so that exp can not overflow; the quotient stays the same.
            p[c] = Math.exp(p[c] - largest);
            sum += p[c];
        }
        for (int c = 0; c < classes; c++) {
            p[c] /= sum;
        }
        return p;
    }

    /** y += a·x, by its name in BLAS. */
    private static void axpy(double a, double[] x, double[] y) {
        for (int j = 0; j < x.length; j++) {
            y[j] += a * x[j];
        }
    }

    private static double dot(double[] w, double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += w[j] * x[j];
        }
        return sum;
    }

    private static int indexOfLargest(double[] values) {
        int largest = 0;
        for (int c = 1; c < values.length; c++) {
            if (values[c] > values[largest]) {
                largest = c;
            }
        }
        return largest;
    }
}
