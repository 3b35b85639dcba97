package dev.proviso.e2e.lifecycle;

/** Data for models that do not look at it. */
final class Data {
    private Data() {}

    /** So many columns, in two rows. */
    static double[][] columns(int d) {
        return new double[2][d];
    }

    /** Rows of different lengths, which no model takes. */
    static double[][] ragged() {
        return new double[][] {{1, 2}, {3}};
    }
}
