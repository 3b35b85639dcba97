package com.acme;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Trains;

/** Bodies whose control flow needs stack map frames of all kinds, under an exit call. */
public class Flow extends FlowParent {
    public final int chosen;

    public Flow(@Finite double[] x, boolean flag) {
        super(flag ? x.length : -1);
        int sum = 0;
        for (double each : x) {
            sum += (int) each;
        }
        chosen = sum > 3 ? sum : 3;
    }

    @ExpectShape("n")
    public double[] loops(@ExpectShape("n") double[] x) {
        for (int i = 0; i < x.length; i++) {
            for (long j = 0; j < 3; j++) {
                if (x[i] < 0) {
                    return x;
                } else if (x[i] > 100) {
                    break;
                }
                x[i] += j;
            }
        }
        return x;
    }

    @ExpectShape("n")
    public double[] catches(@ExpectShape("n") double[] x) {
        try {
            x[0] = 1;
            return x;
        } catch (ArrayIndexOutOfBoundsException empty) {
            return new double[] {0};
        } finally {
            touched++;
        }
    }

    @ExpectShape("n")
    public synchronized double[] switches(String key) {
        synchronized (key) {
            return switch (key) {
                case "one" -> new double[1];
                case "two" -> new double[2];
                default -> throw new IllegalStateException(key);
            };
        }
    }

    @ExpectShape("n")
    public double[] reassigns(@ExpectShape("n") double[] x, int n) {
        x = new double[n];
        n = -1;
        for (int i = 0; i < x.length; i++) {
            x[i] = n;
        }
        return x;
    }

    @ExpectShape("n")
    public double[] neverReturns(double[] x) {
        throw new UnsupportedOperationException("never");
    }

    @Trains
    public int trains(Object x) {
        try {
            if (x instanceof String text) {
                return text.length();
            }
            for (int i = 0; ; i++) {
                if (i > 5) {
                    return i;
                }
            }
        } finally {
            touched++;
        }
    }
}
