package dev.proviso.e2e.doors;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Schema.Extra;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contracts of which each speaks of one value, so that a {@code Validator} can judge all of it. */
class SingleValues {
    record Row(@InRange(min = 0, max = 9) int size, @Finite double weight, String name) {}

    void square(@ExpectShape("n n") double[] @Nullable [] value) {}

    void cells(@ExpectShape("n 2") @Finite double[][] value) {}

    void finite(@Finite double[][] value) {}

    void range(@InRange(min = 0, max = 1, maxInclusive = false) double[][] value) {}

    void nullable(@ExpectShape(value = "n 3", nullable = true) double[] @Nullable [] value) {}

    void law(@ExpectShape("n n+1") double[][] value) {}

    void condition(@ExpectShape("n<=2 d%2=0") double[][] value) {}

    void wide(@ExpectShape("... 3") double[][] value) {}

    void broadcast(@ExpectShape("n #n") double[][] value) {}

    void open(@ExpectShape("n 3 | 3") Object value) {}

    void list(@ExpectShape("n n") List<double[]> value) {}

    void optional(@ExpectShape("n 2") @Finite Optional<double[][]> value) {}

    void rows(@Schema(Row.class) List<?> value) {}

    void row(@Schema(value = Row.class, extra = Extra.REJECT) Map<String, ?> value) {}

    void few(@Schema(value = Row.class, maxRows = 2, unique = "name", nullable = true) @Nullable List<?> value) {}

    @ExpectShape("n n")
    @Finite
    double[] @Nullable [] result(double[] @Nullable [] made) {
        return made;
    }
}
