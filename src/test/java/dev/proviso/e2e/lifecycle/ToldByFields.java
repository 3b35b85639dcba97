package dev.proviso.e2e.lifecycle;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;

/** Its learned field tells whether it is trained. */
class ToldByFields implements Estimator, Serializable {
    private static final long serialVersionUID = 1L;

    @Learned
    @ExpectShape("n")
    double[] mean;

    ToldByFields() {}

    @Trains
    ToldByFields(@ExpectShape("n") double[] x) {
        mean = Estimator.learn(x);
    }

    @Trains
    static ToldByFields of(@ExpectShape("n") double[] x) {
        ToldByFields model = new ToldByFields();
        model.mean = Estimator.learn(x);
        return model;
    }

    @Trains
    static CompletableFuture<ToldByFields> ofLater(@ExpectShape("n") double[] x, CompletableFuture<?> until) {
        return Estimator.later(x, until, () -> {
            ToldByFields model = new ToldByFields();
            model.mean = Estimator.learn(x);
            return model;
        });
    }

    @Override
    @Trains
    public double[] fit(@ExpectShape("n") double[] x) {
        mean = Estimator.learn(x);
        return mean;
    }

    @Override
    @Trains
    public CompletableFuture<double[]> fitLater(@ExpectShape("n") double[] x, CompletableFuture<?> until) {
        return Estimator.later(x, until, () -> mean = Estimator.learn(x));
    }

    @Override
    @RequireTrained
    public int predict() {
        return mean.length;
    }

    @Override
    public ToldByFields copy() {
        ToldByFields copy = new ToldByFields();
        copy.mean = mean;
        return copy;
    }
}
