package dev.proviso.benchmarks.call;

/** The checks that one would write by hand, with messages made after one has failed. */
public final class HandCheck {
    private HandCheck() {}

    /** A vector of this length. */
    public static void vector(double[] x, int d) {
        if (x == null || x.length != d) {
            throw new IllegalArgumentException("expected " + d + " columns, got " + (x == null ? "null" : x.length));
        }
    }

    static void matrix(double[][] x, int n, int d) {
        if (x == null || x.length != n) {
            throw new IllegalArgumentException("expected " + n + " rows, got " + (x == null ? "null" : x.length));
        }
        for (double[] row : x) {
            if (row == null || row.length != d) {
                throw new IllegalArgumentException(
                        "expected " + d + " columns, got " + (row == null ? "null" : row.length));
            }
        }
    }

    static int columns(double[][] x) {
        if (x == null) {
            throw new IllegalArgumentException("expected a matrix, got null");
        }
        if (x.length == 0) {
            return 0;
        }
        int columns = x[0] == null ? -1 : x[0].length;
        matrix(x, x.length, columns);
        return columns;
    }
}
