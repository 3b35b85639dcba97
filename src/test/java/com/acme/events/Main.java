package com.acme.events;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Trains;

/** Trains a model, makes mistakes, and runs for as long as it is told. */
final class Main {
    private Main() {}

    static final class Scaler {
        @Trains(learns = "d")
        void fit(@ExpectShape("n d") double[][] x) {}

        void never(@ExpectShape("d") double[] x) {}

        void transform(@ExpectShape("n d") double[][] x) {}
    }

    public static void main(String[] arguments) throws InterruptedException {
        Proviso.mode("com.acme.events", Mode.WARN);
        Scaler scaler = new Scaler();
        scaler.fit(new double[10][4]);
        for (int i = 0; i < 1_000; i++) {
            scaler.transform(new double[10][3]);
        }
        Thread.sleep(Long.parseLong(arguments[0]));
        System.out.println("done");
    }
}
