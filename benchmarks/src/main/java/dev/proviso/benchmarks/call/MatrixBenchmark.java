package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import java.lang.reflect.Method;
import org.openjdk.jmh.annotations.Benchmark;

/** A matrix of 8 rows and 4 columns against a learned dimension, and its return against both. */
public class MatrixBenchmark extends Calls {
    static class Plain {
        double[] mean = new double[4];

        double[][] transform(double[][] x) {
            return x;
        }
    }

    static class Hand {
        double[] mean = new double[4];

        double[][] transform(double[][] x) {
            int d = mean.length;
            HandCheck.matrix(x, x.length, d);
            int n = x.length;
            double[][] result = x;
            HandCheck.matrix(result, n, d);
            return result;
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Contracted {
        @Learned
        @ExpectShape("d")
        double[] mean = new double[4];

        /** Gives it back. */
        @ExpectShape("n d")
        public double[][] transform(@ExpectShape("n d") double[][] x) {
            return x;
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Constrained {
        /** Gives it back. */
        @Sized(4)
        public double[][] transform(@Sized(4) double[][] x) {
            return x;
        }
    }

    private final double[][] x = new double[8][4];
    private final Plain plain = new Plain();
    private final Hand hand = new Hand();
    private final Contracted contracted = new Contracted();
    private final Contracted guarded = Proviso.guard(contracted);
    private final Constrained constrained = new Constrained();
    private final Method transform = Validation.method(Constrained.class, "transform");
    private final Constrained spring = Validation.spring(constrained);

    /** Without a contract. */
    @Benchmark
    public double[][] none() {
        return plain.transform(x);
    }

    /** By hand. */
    @Benchmark
    public double[][] hand() {
        return hand.transform(x);
    }

    /** By the agent. */
    @Benchmark
    public double[][] contract() {
        return contracted.transform(x);
    }

    /** By a proxy. */
    @Benchmark
    public double[][] proxy() {
        return guarded.transform(x);
    }

    /** By Hibernate Validator. */
    @Benchmark
    public double[][] hibernateValidator() {
        Validation.parameters(constrained, transform, (Object) x);
        return Validation.returned(constrained, transform, constrained.transform(x));
    }

    /** By Spring. */
    @Benchmark
    public double[][] spring() {
        return spring.transform(x);
    }
}
