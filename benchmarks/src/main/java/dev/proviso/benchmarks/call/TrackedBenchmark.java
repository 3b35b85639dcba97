package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import org.openjdk.jmh.annotations.Benchmark;

/** A model that no field of its own shows to be trained, so that its training is tracked. No bound holds for it. */
public class TrackedBenchmark extends Calls {
    static class Plain {
        int size() {
            return 4;
        }
    }

    static class Hand {
        private boolean trained;

        void fit() {
            trained = true;
        }

        int size() {
            if (!trained) {
                throw new IllegalStateException("it is not trained");
            }
            return 4;
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Contracted {
        /** Learns nothing that can be seen. */
        @Trains
        public void fit() {}

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

    /** Trains them. */
    public TrackedBenchmark() {
        hand.fit();
        guarded.fit();
    }

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
