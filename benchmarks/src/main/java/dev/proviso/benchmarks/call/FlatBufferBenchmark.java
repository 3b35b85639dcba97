package dev.proviso.benchmarks.call;

import dev.proviso.Proviso;
import dev.proviso.annotation.Dim;
import dev.proviso.annotation.ExpectShape;
import java.lang.reflect.Method;
import org.openjdk.jmh.annotations.Benchmark;

/** A flat buffer whose length is the product of two numbers. */
public class FlatBufferBenchmark extends Calls {
    static class Plain {
        double sum(double[] cells, int rows, int columns) {
            return cells[0];
        }
    }

    static class Hand {
        double sum(double[] cells, int rows, int columns) {
            if (rows < 0 || columns < 0) {
                throw new IllegalArgumentException("no number of rows or columns: " + rows + ", " + columns);
            }
            if (cells == null || cells.length != (long) rows * columns) {
                throw new IllegalArgumentException("expected " + rows + " x " + columns + " cells");
            }
            return cells[0];
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Contracted {
        /** Gives the first. */
        public double sum(
                @ExpectShape("rows*columns") double[] cells, @Dim("rows") int rows, @Dim("columns") int columns) {
            return cells[0];
        }
    }

    /** Open, so that a proxy can be made of it. */
    public static class Constrained {
        /** Gives the first. */
        @Agreeing
        public double sum(double[] cells, int rows, int columns) {
            return cells[0];
        }
    }

    private final double[] cells = new double[12];
    private int rows = 3;
    private int columns = 4;
    private final Plain plain = new Plain();
    private final Hand hand = new Hand();
    private final Contracted contracted = new Contracted();
    private final Contracted guarded = Proviso.guard(contracted);
    private final Constrained constrained = new Constrained();
    private final Method sum = Validation.method(Constrained.class, "sum");
    private final Constrained spring = Validation.spring(constrained);

    /** Without a contract. */
    @Benchmark
    public double none() {
        return plain.sum(cells, rows, columns);
    }

    /** By hand. */
    @Benchmark
    public double hand() {
        return hand.sum(cells, rows, columns);
    }

    /** By the agent. */
    @Benchmark
    public double contract() {
        return contracted.sum(cells, rows, columns);
    }

    /** By a proxy. */
    @Benchmark
    public double proxy() {
        return guarded.sum(cells, rows, columns);
    }

    /** By Hibernate Validator. */
    @Benchmark
    public double hibernateValidator() {
        Validation.parameters(constrained, sum, cells, rows, columns);
        return constrained.sum(cells, rows, columns);
    }

    /** By Spring. */
    @Benchmark
    public double spring() {
        return spring.sum(cells, rows, columns);
    }
}
