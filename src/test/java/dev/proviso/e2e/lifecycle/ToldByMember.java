package dev.proviso.e2e.lifecycle;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** It says itself whether it is trained. */
class ToldByMember implements Estimator, Serializable {
    private static final long serialVersionUID = 1L;

    private double[] mean = {};

    ToldByMember() {}

    @Trains
    ToldByMember(@ExpectShape("n") double[] x) {
        mean = Estimator.learn(x);
    }

    @Trains
    static ToldByMember of(@ExpectShape("n") double[] x) {
        ToldByMember model = new ToldByMember();
        model.mean = Estimator.learn(x);
        return model;
    }

    @Trains
    static CompletionStage<ToldByMember> ofLater(@ExpectShape("n") double[] x, CompletableFuture<?> until) {
        return Estimator.later(x, until, () -> new ToldByMember(x));
    }

    private boolean isFitted() {
        return mean.length > 0;
    }

    @Override
    @Trains
    @ExpectShape("n")
    public double[] fit(@ExpectShape("n") double[] x) {
        mean = Estimator.learn(x);
        return mean;
    }

    @Override
    @Trains
    @ExpectShape("n")
    public CompletionStage<double[]> fitLater(@ExpectShape("n") double[] x, CompletableFuture<?> until) {
        return Estimator.later(x, until, () -> mean = Estimator.learn(x));
    }

    @Override
    @RequireTrained(by = "isFitted")
    public int predict() {
        return mean.length;
    }

    @Override
    public ToldByMember copy() {
        ToldByMember copy = new ToldByMember();
        copy.mean = mean;
        return copy;
    }
}
