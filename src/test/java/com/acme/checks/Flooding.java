package com.acme.checks;

import dev.proviso.annotation.ExpectShape;

/** Breaks its contract as often as it is told, and stays for as many milliseconds. It knows nothing of Proviso's core. */
final class Flooding {
    private Flooding() {}

    public static void main(String[] arguments) throws InterruptedException {
        int sum = 0;
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            sum += size(new double[3]);
        }
        System.out.println(sum);
        if (arguments.length > 1) {
            Thread.sleep(Long.parseLong(arguments[1]));
        }
    }

    static int size(@ExpectShape("2") double[] pair) {
        return pair.length;
    }

    static int never(@ExpectShape("2") double[] pair) {
        return pair.length;
    }
}
