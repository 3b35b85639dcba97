package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What a violation costs the caller in WARN, when the log has had enough. Bound: 1 µs. Needs the agent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FloodBenchmark {
    private final double[] good = new double[4];
    private final double[] bad = new double[3];
    private final double[][] rows = new double[10][3];

    /** The model whose contract is broken. */
    public static class Model {
        /** A vector. */
        public int vector(@ExpectShape("4") double[] x) {
            return x.length;
        }

        /** A matrix and a return: four names. */
        @ExpectShape("n 4")
        public double[][] matrix(@ExpectShape("n 4") double[][] x, @ExpectShape("n") double[] y) {
            return x;
        }
    }

    private final Model model = new Model();

    /** Lets calls go on. */
    @Setup
    public void warn() {
        Proviso.selfTest();
        Proviso.mode(Model.class.getName(), dev.proviso.Mode.WARN);
    }

    /** A call that keeps its contract. */
    @Benchmark
    public int passing() {
        return model.vector(good);
    }

    /** One that breaks it at its entry. */
    @Benchmark
    public int vector() {
        return model.vector(bad);
    }

    /** The same in two threads, which share the limit. */
    @Benchmark
    @Threads(2)
    public int vectorInTwoThreads() {
        return model.vector(bad);
    }

    /** One that breaks it at its entry and at its end. */
    @Benchmark
    public double[][] matrix() {
        return model.matrix(rows, bad);
    }
}
