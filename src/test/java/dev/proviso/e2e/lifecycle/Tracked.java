package dev.proviso.e2e.lifecycle;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Nothing of it tells whether it is trained: that is tracked. */
class Tracked implements Estimator, Serializable {
    private static final long serialVersionUID = 1L;

    private double[] mean = {};

    Tracked() {}

    @Trains
    Tracked(@ExpectShape("n") double[] x) {
        mean = Estimator.learn(x);
    }

    @Trains
    static Tracked of(@ExpectShape("n") double[] x) {
        Tracked model = new Tracked();
        model.mean = Estimator.learn(x);
        return model;
    }

    @Trains
    static CompletionStage<Tracked> ofLater(@ExpectShape("n") double[] x, CompletableFuture<?> until) {
        return Estimator.later(x, until, () -> {
            Tracked model = new Tracked();
            model.mean = Estimator.learn(x);
            return model;
        });
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
    public CompletableFuture<double[]> fitLater(@ExpectShape("n") double[] x, CompletableFuture<?> until) {
        return Estimator.later(x, until, () -> mean = Estimator.learn(x));
    }

    @Override
    @RequireTrained
    public int predict() {
        return mean.length;
    }

    @Override
    public Tracked copy() {
        Tracked copy = new Tracked();
        copy.mean = mean;
        return copy;
    }
}
