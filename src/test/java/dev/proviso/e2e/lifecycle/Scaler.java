package dev.proviso.e2e.lifecycle;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.io.Serializable;

/** A model whose fields tell whether it is trained. What happens while it trains is up to the test. */
class Scaler implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    @Learned
    @ExpectShape("d")
    protected double[] mean;

    @Learned
    @ExpectShape("d")
    protected double[] scale;

    /** The labels' number is no matter of training. */
    @ExpectShape("k")
    protected double[] labels = new double[3];

    private final transient Training during;

    /** What happens while a model trains, after it has set its mean and before it sets its scale. */
    interface Training {
        void goesOn(Scaler model);
    }

    Scaler() {
        this(model -> {});
    }

    Scaler(Training during) {
        this.during = during;
    }

    @Trains
    Scaler fit(@ExpectShape("n d") double[][] x) {
        mean = new double[x[0].length];
        during.goesOn(this);
        scale = new double[x[0].length];
        return this;
    }

    @Trains
    Scaler fitLabelled(@ExpectShape("n d") double[][] x, @ExpectShape("n k") double[][] y) {
        return fit(x);
    }

    @RequireTrained
    @ExpectShape("n d")
    double[][] transform(@ExpectShape("n d") double[][] x) {
        return x;
    }

    @Trains
    @ExpectShape("n d")
    double[][] fitTransform(@ExpectShape("n d") double[][] x) {
        fit(x);
        return transform(x);
    }

    @Override
    public Scaler clone() {
        try {
            return (Scaler) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
