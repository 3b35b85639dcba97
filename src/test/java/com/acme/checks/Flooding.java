package com.acme.checks;

import dev.proviso.annotation.ExpectShape;

/** Breaks its contract as often as it is told. It knows nothing of Proviso's core. */
final class Flooding {
    private Flooding() {}

    public static void main(String[] arguments) {
        int sum = 0;
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            sum += size(new double[3]);
        }
        System.out.println(sum);
    }

    static int size(@ExpectShape("2") double[] pair) {
        return pair.length;
    }

    static int never(@ExpectShape("2") double[] pair) {
        return pair.length;
    }
}
