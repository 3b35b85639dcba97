package dev.proviso.examples.iris;

import dev.proviso.annotation.InRange;
import java.lang.reflect.RecordComponent;

/** The ranges of {@link Flower}, read by reflection, so that the data can be held against them without Proviso. */
final class FlowerRanges {

    private FlowerRanges() {}

    static boolean holds(double... cells) {
        RecordComponent[] columns = Flower.class.getRecordComponents();
        for (int i = 0; i < cells.length; i++) {
            InRange range = columns[i].getAnnotation(InRange.class);
            if (cells[i] < range.min() || cells[i] > range.max()) {
                return false;
            }
        }
        return true;
    }
}
