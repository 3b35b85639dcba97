package com.acme;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Novel;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.util.List;

/** One contracted method of each form. */
public class Forms {
    public double[] weights = {};

    public Forms() {}

    public Forms(@Finite double[] weights, int extra) {
        this.weights = weights;
    }

    @Novel
    public Forms(long weight, double bias, boolean promising) {
        if (promising) {
            weights = new double[] {weight, bias};
        }
    }

    public void instance(@ExpectShape("n") double[] x) {}

    public static int statically(@ExpectShape("n") double[] x) {
        return x.length;
    }

    private int hidden(@ExpectShape("n") double[] x) {
        return x.length;
    }

    public int callsHidden(double[] x) {
        return hidden(x);
    }

    public final synchronized void guarded(@ExpectShape("n") double[] x) {}

    public void wide(
            long a, double b, boolean c, byte d, char e, short f, int g, float h, @Finite double[][] i, String[] j) {}

    public <T extends Comparable<T>> void generic(@ExpectShape("n") List<T> items, T pivot) {}

    @ExpectShape("n d")
    public double[][] returning(@ExpectShape("n d") double[][] x) {
        return x;
    }

    @ExpectShape("")
    public static double staticReturning() {
        return 2.5;
    }

    @ExpectShape("")
    public long longReturning() {
        return 7L;
    }

    @RequireTrained
    public double[] trainedOnly(double[] x) {
        return x;
    }

    @Trains
    public Forms fit(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("nothing to learn from");
        }
        return this;
    }

    @Trains
    public void fitVoid() {}

    @Trains
    public static long fitStatic(int n) {
        return 10L / n;
    }

    public void plain(double[] x) {}
}
