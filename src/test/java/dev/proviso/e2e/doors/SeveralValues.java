package dev.proviso.e2e.doors;

import dev.proviso.annotation.Dim;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import org.jspecify.annotations.Nullable;

/** Contracts that speak of several values of a call, of the model, and of what it returns. */
class SeveralValues {
    @ExpectShape("d")
    double @Nullable [] means;

    @Trains
    void fit(@ExpectShape("n d") @Finite double[][] x) {
        means = new double[x.length == 0 ? 0 : x[0].length];
    }

    @RequireTrained
    void predict(@ExpectShape("n d") double[][] x) {}

    @ExpectShape("n m")
    double @Nullable [] @Nullable [] product(
            @ExpectShape("n k") double[][] a, @ExpectShape("k m") double[][] b, double @Nullable [] @Nullable [] made) {
        return made;
    }

    void sized(@Dim("k") int k, @ExpectShape("n k") double[][] x, @InRange(min = 0, max = 1) double share) {}

    void squares(@ExpectShape("n n | n n n") Object a, @ExpectShape("n ...") Object b) {}
}
