package dev.proviso.e2e.doors;

import dev.proviso.annotation.Dim;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** More of the language of shapes. */
class Language {
    private final int width = 3;

    int members(@ExpectShape("n this.width") double[][] x) {
        return x.length;
    }

    int limited(@ExpectShape("this.limit") double[] x) {
        return x.length;
    }

    @InRange(min = 0, max = 3)
    int limit() {
        return 9;
    }

    int failing(@ExpectShape("this.broken") double[] x) {
        return x.length;
    }

    int broken() {
        throw new UnsupportedOperationException("not known yet");
    }

    int arithmetic(@ExpectShape("n") double[] x, @ExpectShape("n+1") double[] y, @ExpectShape("2*n") int[] z) {
        return width;
    }

    int condition(@ExpectShape("t<=4") double[] x) {
        return x.length;
    }

    int either(@ExpectShape("n d | d") Object x, @ExpectShape("d") double[] weights) {
        return weights.length;
    }

    int broadcast(@ExpectShape("#n d") double[][] a, @ExpectShape("#n d") double[][] b) {
        return a.length;
    }

    int buffer(@ExpectShape("rows*cols") float[] data, @Dim("rows") int rows, @Dim("cols") long cols) {
        return rows + (int) cols;
    }

    @ExpectShape("n/1000000000")
    double[] large(@Dim("n") long n, double[] answer) {
        return answer;
    }

    int composed(@Square double[][] x) {
        return x.length;
    }

    @ExpectShape("n n")
    @Finite
    @Retention(RetentionPolicy.RUNTIME)
    @interface Square {}

    @ExpectShape("n+2")
    double[] padded(@ExpectShape("n") double[] x) {
        return new double[x.length == 6 ? 6 : x.length + 2];
    }
}
