package dev.proviso.e2e.doors;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import java.util.List;

/** Clauses over arguments and returns. */
class Shapes {
    int vector(@ExpectShape("3") double[] x) {
        return x.length;
    }

    int pair(@ExpectShape("n d") double[][] x, @ExpectShape("n") int[] y) {
        return x.length;
    }

    int list(@ExpectShape("n d") List<double[]> x, @ExpectShape("d") Double[] weights) {
        return x.size();
    }

    int open(@ExpectShape("b ... c") Object x, @ExpectShape("c") double[] weights) {
        return 1;
    }

    int nullable(@ExpectShape(value = "n", nullable = true) double[] x, @ExpectShape("n") long[] y) {
        return y.length;
    }

    double finite(@Finite double x, @Finite @ExpectShape("n") float[] cells) {
        return x;
    }

    @ExpectShape("n 2")
    double[][] project(@ExpectShape("n d") double[][] x) {
        return new double[x.length][x[0].length == 5 ? 3 : 2];
    }

    @ExpectShape("a b c")
    @Finite
    double[][][] three(@ExpectShape("a") byte[] a, @ExpectShape("b") short[] b, @ExpectShape("c") char[] c) {
        double[][][] answer = new double[a.length][b.length][c.length == 7 ? 8 : c.length];
        answer[0][0][0] = b.length == 7 ? Double.NaN : 0;
        return answer;
    }

    void nothing(@ExpectShape("2 2") boolean[][] x) {}

    int wide(long a, @ExpectShape("n") double[] x, double b, @ExpectShape("n") int... rest) {
        return rest.length;
    }

    int malformed(@ExpectShape("n; d") double[][] x) {
        return x.length;
    }

    int throwing(@ExpectShape("n") double[] x) {
        throw new ArithmeticException("by zero");
    }

    Shapes fluent(@ExpectShape("1") double[] x) {
        return this;
    }
}
