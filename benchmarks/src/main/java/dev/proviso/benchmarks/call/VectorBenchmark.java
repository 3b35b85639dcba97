package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import java.lang.reflect.Method;
import org.openjdk.jmh.annotations.Benchmark;

/** One vector against a learned dimension. */
public class VectorBenchmark extends Calls {
    static class Plain {
        double[] mean = new double[4];

        double predict(double[] x) {
            return x[0];
        }
    }

    static class Hand {
        double[] mean = new double[4];

        double predict(double[] x) {
            HandCheck.vector(x, mean.length);
            return x[0];
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Contracted {
        @Learned
        @ExpectShape("d")
        double[] mean = new double[4];

        /** Gives the first. */
        public double predict(@ExpectShape("d") double[] x) {
            return x[0];
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Constrained {
        /** Gives the first. */
        public double predict(@Sized(4) double[] x) {
            return x[0];
        }
    }

    private final double[] x = new double[4];
    private final Plain plain = new Plain();
    private final Hand hand = new Hand();
    private final Contracted contracted = new Contracted();
    private final Contracted guarded = Proviso.guard(contracted);
    private final Constrained constrained = new Constrained();
    private final Method predict = Validation.method(Constrained.class, "predict");
    private final Constrained spring = Validation.spring(constrained);

    /** Without a contract. */
    @Benchmark
    public double none() {
        return plain.predict(x);
    }

    /** By hand. */
    @Benchmark
    public double hand() {
        return hand.predict(x);
    }

    /** By the agent. */
    @Benchmark
    public double contract() {
        return contracted.predict(x);
    }

    /** By a proxy. */
    @Benchmark
    public double proxy() {
        return guarded.predict(x);
    }

    /** By Hibernate Validator. */
    @Benchmark
    public double hibernateValidator() {
        Validation.parameters(constrained, predict, (Object) x);
        return constrained.predict(x);
    }

    /** By Spring. */
    @Benchmark
    public double spring() {
        return spring.predict(x);
    }
}
