package dev.proviso.e2e.doors;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;

/** Models that are trained. */
final class Trained {
    private Trained() {}

    /** Its fields tell. */
    static class Linear {
        @Learned
        @ExpectShape("d")
        private double[] weights;

        @Trains
        Linear fit(@ExpectShape("n d") double[][] x, @ExpectShape("n") double[] y) {
            weights = new double[x[0].length];
            if (x[0].length == 13) {
                throw new IllegalStateException("did not converge");
            }
            if (x[0].length == 7) {
                weights = new double[8];
            }
            if (x[0].length == 6) {
                weights = null;
            }
            return this;
        }

        @RequireTrained
        @ExpectShape("n")
        double[] predict(@ExpectShape("n d") double[][] x) {
            return new double[x.length == 9 ? 1 : x.length];
        }
    }

    /** Its training is tracked. */
    static class Tracked {
        private int seen;

        @Trains
        void fit(@ExpectShape("n") double[] x) {
            seen += x.length;
            if (x.length == 13) {
                throw new IllegalStateException("did not converge");
            }
        }

        @RequireTrained
        int seen() {
            return seen;
        }
    }

    /** Its contract stands above it. */
    abstract static class Template {
        @RequireTrained
        abstract double score(@ExpectShape("d") double[] x);

        @Trains
        abstract void fit(@ExpectShape("n d") double[][] x);
    }

    static class Mean extends Template {
        @Learned
        @ExpectShape("d")
        private double[] mean;

        @Override
        double score(double[] x) {
            return mean.length;
        }

        @Override
        void fit(double[][] x) {
            mean = new double[x[0].length];
        }
    }

    /** The same, its training calls that of the class above. */
    static class Wider extends Mean {
        @Learned
        @ExpectShape("d d")
        private double[][] spread;

        @Override
        void fit(double[][] x) {
            super.fit(x);
            spread = new double[x[0].length][x[0].length];
        }
    }
}
