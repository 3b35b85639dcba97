package dev.proviso.examples.iris;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The classes, in the order of their labels: 0, 1, 2. */
public enum Species {
    SETOSA,
    VERSICOLOR,
    VIRGINICA;

    static List<Species> ofLabels(int[] labels) {
        return Arrays.stream(labels).mapToObj(label -> values()[label]).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
