package com.acme.events;

import dev.proviso.annotation.ExpectShape;
import org.slf4j.LoggerFactory;

/** Calls a contracted method, and then has its log come up, slowly. */
final class Slow {
    private Slow() {}

    public static void main(String[] arguments) throws InterruptedException {
        int size = size(new double[3]);
        LoggerFactory.getLogger(Slow.class).debug("up, {}", size);
        Thread.sleep(1_500);
        System.out.println("done");
    }

    private static int size(@ExpectShape("n") double[] x) {
        return x.length;
    }
}
