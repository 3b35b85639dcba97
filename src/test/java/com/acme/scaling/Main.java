package com.acme.scaling;

import java.util.Arrays;

/** Trains on two columns, and transforms rows of as many columns as it is told. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Scaler scaler = new Scaler();
        scaler.fit(new double[][] {{1, 10}, {3, 30}});
        System.out.println("trained on 2 columns");
        double[] row = Arrays.copyOf(new double[] {2, 20}, Integer.parseInt(arguments[0]));
        System.out.println("transformed to " + Arrays.deepToString(scaler.transform(new double[][] {row})));
    }
}
