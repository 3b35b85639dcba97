package dev.proviso.benchmarks.call;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;

/**
 * Models that are called through an interface. {@link Copies} defines them in other loaders, to which nothing of this
 * package is accessible that is not public.
 */
public final class Scorers {
    private Scorers() {}

    /** Says nothing. */
    public static final class Plain implements MegamorphicBenchmark.Scorer {
        @Override
        public double score(double[] x) {
            return x[0];
        }
    }

    /** Checks by hand. */
    public static final class Hand implements MegamorphicBenchmark.Scorer {
        double[] mean = new double[4];

        @Override
        public double score(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0];
        }
    }

    /** Inherits its contract. */
    public static final class Contracted implements MegamorphicBenchmark.ContractedScorer {
        @Learned
        @ExpectShape("d")
        double[] mean = new double[4];

        @Override
        public double score(double[] x) {
            return x[0];
        }
    }

    /** Inherits its constraint. */
    public static final class Constrained implements MegamorphicBenchmark.ConstrainedScorer {
        @Override
        public double score(double[] x) {
            return x[0];
        }
    }
}
