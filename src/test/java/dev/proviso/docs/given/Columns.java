package dev.proviso.docs.given;

/** The arithmetic of the scaler on the README's first page. */
public final class Columns {
    private Columns() {}

    /** The mean of each column of an "n d" matrix: "d". */
    public static double[] means(double[][] x) {
        double[] means = new double[x[0].length];
        for (double[] row : x) {
            for (int j = 0; j < means.length; j++) {
                means[j] += row[j] / x.length;
            }
        }
        return means;
    }

    /** An "n d" matrix less a "d" vector in each row: "n d". */
    public static double[][] subtract(double[][] x, double[] means) {
        double[][] differences = new double[x.length][means.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < means.length; j++) {
                differences[i][j] = x[i][j] - means[j];
            }
        }
        return differences;
    }
}
