package dev.proviso.benchmarks.call;

import dev.proviso.annotation.ExpectShape;
import java.lang.reflect.Constructor;
import org.openjdk.jmh.annotations.Benchmark;

/** A constructor with two vectors of one length. The object itself takes 24 bytes. */
public class ConstructorBenchmark extends Calls {
    static class Plain {
        final double[] weights;
        final double[] bias;

        Plain(double[] weights, double[] bias) {
            this.weights = weights;
            this.bias = bias;
        }
    }

    static class Hand {
        final double[] weights;
        final double[] bias;

        Hand(double[] weights, double[] bias) {
            if (weights == null) {
                throw new IllegalArgumentException("weights is null");
            }
            HandCheck.vector(bias, weights.length);
            this.weights = weights;
            this.bias = bias;
        }
    }

    static class Contracted {
        final double[] weights;
        final double[] bias;

        Contracted(@ExpectShape("n") double[] weights, @ExpectShape("n") double[] bias) {
            this.weights = weights;
            this.bias = bias;
        }
    }

    static class Constrained {
        final double[] weights;
        final double[] bias;

        @Agreeing
        Constrained(double[] weights, double[] bias) {
            this.weights = weights;
            this.bias = bias;
        }
    }

    private final double[] weights = new double[4];
    private final double[] bias = new double[4];
    private final Constructor<?> constructor = Constrained.class.getDeclaredConstructors()[0];

    /** Without a contract. */
    @Benchmark
    public Object none() {
        return new Plain(weights, bias);
    }

    /** By hand. */
    @Benchmark
    public Object hand() {
        return new Hand(weights, bias);
    }

    /** By the agent. */
    @Benchmark
    public Object contract() {
        return new Contracted(weights, bias);
    }

    /** By Hibernate Validator. */
    @Benchmark
    public Object hibernateValidator() {
        Validation.parameters(constructor, weights, bias);
        return new Constrained(weights, bias);
    }
}
