package dev.proviso.benchmarks.call;

import dev.proviso.annotation.ExpectShape;
import org.openjdk.jmh.annotations.Benchmark;

/** A static method with two vectors of one length. */
public class StaticBenchmark extends Calls {
    static class Plain {
        static double dot(double[] a, double[] b) {
            return a[0] * b[0];
        }
    }

    static class Hand {
        static double dot(double[] a, double[] b) {
            if (a == null) {
                throw new IllegalArgumentException("a is null");
            }
            HandCheck.vector(b, a.length);
            return a[0] * b[0];
        }
    }

    static class Contracted {
        static double dot(@ExpectShape("n") double[] a, @ExpectShape("n") double[] b) {
            return a[0] * b[0];
        }
    }

    private final double[] a = new double[4];
    private final double[] b = new double[4];

    /** Without a contract. */
    @Benchmark
    public double none() {
        return Plain.dot(a, b);
    }

    /** By hand. */
    @Benchmark
    public double hand() {
        return Hand.dot(a, b);
    }

    /** By the agent. */
    @Benchmark
    public double contract() {
        return Contracted.dot(a, b);
    }
}
