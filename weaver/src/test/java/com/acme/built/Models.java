package com.acme.built;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Classes as a build finds them. */
public final class Models {
    private Models() {}

    public static class Scaler {
        @Learned
        @ExpectShape("d")
        private double[] mean;

        public Scaler() {}

        public Scaler(@ExpectShape("d") double[] mean) {
            this.mean = mean.clone();
        }

        @Trains
        public void fit(@ExpectShape("n d") double[][] x) {
            mean = x[0].clone();
        }

        @RequireTrained
        @ExpectShape("n d")
        public double[][] transform(@ExpectShape("n d") double[][] x) {
            return x;
        }

        @ExpectShape("n k")
        public CompletionStage<double[][]> later(@ExpectShape("n") List<String> x, int k) {
            return CompletableFuture.completedFuture(new double[x.size()][k]);
        }

        public double[] mean() {
            return mean;
        }
    }

    public interface Estimator {
        @Finite
        double[] predict(@ExpectShape("n d") double[][] x);
    }

    /** Names no annotation. */
    public static class Plain implements Estimator {
        @Override
        public double[] predict(double[][] x) {
            return new double[x.length];
        }
    }

    /** Has a jump to its return, with the result on the stack. */
    public static class Branching {
        @Finite
        public double predict(double[] x, boolean last) {
            return last ? x[x.length - 1] : x[0];
        }
    }

    /** A word of its own. */
    @ExpectShape("n d")
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Matrix {}

    public record Batch(@Matrix double[][] x) {}

    public abstract static class Uncertain {
        public abstract void predict(@ExpectShape("n d") double[][] x);
    }

    public static class Ordinary extends Thread implements Comparable<Ordinary> {
        @Override
        public int compareTo(Ordinary other) {
            return 0;
        }
    }

    public static class Native {
        public native void fast(@ExpectShape("n") double[] x);

        public void slow(@ExpectShape("n") double[] x) {}
    }

    /** A word that is not kept. */
    @ExpectShape("n")
    public @interface Lost {}

    public static class Loses {
        public void predict(@Lost double[] x) {}
    }
}
