package com.acme.checks;

import dev.proviso.annotation.ExpectShape;

/** A pattern with a comma in it. */
public final class Malformed {
    private Malformed() {}

    static int rows(@ExpectShape("n, d") double[][] x) {
        return x.length;
    }

    /** Calls the method twice; the second call goes on where the first was stopped. */
    public static void main(String[] arguments) {
        try {
            rows(new double[1][1]);
        } catch (RuntimeException refused) {
            System.out.println("refused once");
        }
        System.out.println(rows(new double[2][1]) + " rows");
    }
}
