package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import java.lang.reflect.Method;
import org.openjdk.jmh.annotations.Benchmark;

/** Two matrices of 8 rows, with 4 and 2 columns. */
public class TwoMatricesBenchmark extends Calls {
    static class Plain {
        int fit(double[][] x, double[][] y) {
            return x.length + y.length;
        }
    }

    static class Hand {
        int fit(double[][] x, double[][] y) {
            HandCheck.columns(x);
            int k = HandCheck.columns(y);
            HandCheck.matrix(y, x.length, k);
            return x.length + y.length;
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Contracted {
        /** Counts rows. */
        public int fit(@ExpectShape("n d") double[][] x, @ExpectShape("n k") double[][] y) {
            return x.length + y.length;
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Constrained {
        /** Counts rows. */
        @Agreeing
        public int fit(double[][] x, double[][] y) {
            return x.length + y.length;
        }
    }

    private final double[][] x = new double[8][4];
    private final double[][] y = new double[8][2];
    private final Plain plain = new Plain();
    private final Hand hand = new Hand();
    private final Contracted contracted = new Contracted();
    private final Contracted guarded = Proviso.guard(contracted);
    private final Constrained constrained = new Constrained();
    private final Method fit = Validation.method(Constrained.class, "fit");
    private final Constrained spring = Validation.spring(constrained);

    /** Without a contract. */
    @Benchmark
    public int none() {
        return plain.fit(x, y);
    }

    /** By hand. */
    @Benchmark
    public int hand() {
        return hand.fit(x, y);
    }

    /** By the agent. */
    @Benchmark
    public int contract() {
        return contracted.fit(x, y);
    }

    /** By a proxy. */
    @Benchmark
    public int proxy() {
        return guarded.fit(x, y);
    }

    /** By Hibernate Validator. */
    @Benchmark
    public int hibernateValidator() {
        Validation.parameters(constrained, fit, x, y);
        return constrained.fit(x, y);
    }

    /** By Spring. */
    @Benchmark
    public int spring() {
        return spring.fit(x, y);
    }
}
