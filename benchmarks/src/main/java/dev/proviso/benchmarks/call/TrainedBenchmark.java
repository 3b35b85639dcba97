package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import org.openjdk.jmh.annotations.Benchmark;

/** Nothing but that the model is trained, as its learned field tells. */
public class TrainedBenchmark extends Calls {
    static class Plain {
        double[] mean = new double[4];

        int size() {
            return 4;
        }
    }

    static class Hand {
        double[] mean = new double[4];

        int size() {
            if (mean == null) {
                throw new IllegalStateException("it is not trained");
            }
            return 4;
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Contracted {
        @Learned
        double[] mean = new double[4];

        /** Gives a number. */
        @RequireTrained
        public int size() {
            return 4;
        }
    }

    private final Plain plain = new Plain();
    private final Hand hand = new Hand();
    private final Contracted contracted = new Contracted();
    private final Contracted guarded = Proviso.guard(contracted);

    /** Without a contract. */
    @Benchmark
    public int none() {
        return plain.size();
    }

    /** By hand. */
    @Benchmark
    public int hand() {
        return hand.size();
    }

    /** By the agent. */
    @Benchmark
    public int contract() {
        return contracted.size();
    }

    /** By a proxy. */
    @Benchmark
    public int proxy() {
        return guarded.size();
    }
}
