package dev.proviso.examples.iris;

import dev.proviso.annotation.InRange;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table of flowers, in centimetres. The names are those of the file; the ranges are what the three
 * species grow to, rounded outwards.
 */
public record Flower(
        @InRange(min = 4, max = 8) double sepal_length,
        @InRange(min = 2, max = 4.5) double sepal_width,
        @InRange(min = 1, max = 7) double petal_length,
        @InRange(min = 0.1, max = 2.6) double petal_width) {

    /** The names of the columns, in the order of the features. */
    static final List<String> COLUMNS = Arrays.stream(Flower.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();
}
