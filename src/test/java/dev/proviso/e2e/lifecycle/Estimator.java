package dev.proviso.e2e.lifecycle;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the models of all kinds can do. Training throws where it is given 13 numbers, returns something else than it
 * says where it is given 7, and no stage where it is given 11.
 */
interface Estimator {
    int THROWING = 13;
    int CARELESS = 7;
    int FORGETFUL = 11;

    /** Trains it now. */
    double[] fit(double[] x);

    /** Trains it when {@code until} completes. */
    CompletionStage<double[]> fitLater(double[] x, CompletableFuture<?> until);

    /** Needs it to be trained. */
    int predict();

    /** A copy, field by field. */
    Estimator copy();

    /** What training gives for so much data. */
    static double[] learn(double[] x) {
        if (x.length == THROWING) {
            throw new IllegalArgumentException("13 rows");
        }
        return new double[x.length == CARELESS ? 1 : x.length];
    }

    /** What is learned from the data when {@code until} completes. */
    static <T> @Nullable CompletableFuture<T> later(double[] x, CompletableFuture<?> until, Supplier<T> learning) {
        return x.length == FORGETFUL ? null : until.thenApply(done -> learning.get());
    }
}
