package dev.proviso.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape that was read off a value, or what kept it from having one.
 *
 * @param sizes the sizes of the axes in order; {@link #OPEN} where an empty value leaves it open or a fault forbids it
 * @param complete whether the value has exactly these axes; an empty or broken one may have more
 * @param isNull whether the value itself is null
 * @param obstacle why its axes can not be told, for instance {@code row 3 has fewer}, or null if they can
 * @param faults null rows and ragged rows, in the order in which they were met, at most one for an axis
 */
public record Reading(
        List<Long> sizes,
        boolean complete,
        boolean isNull,
        @Nullable String obstacle,
        List<Fault> faults) {

    /** A size that agrees with every other. */
    public static final long OPEN = -1;

    public Reading {
        sizes = List.copyOf(sizes);
        faults = List.copyOf(faults);
    }

    /**
     * A row that is null or has another length than those before it.
     *
     * @param axis the axis whose size can not be told
     * @param where the row, for instance {@code row 3} or {@code [3][1]}
     * @param expected the length of the rows before it
     * @param actual the row's length, or null if the row is null
     */
    public record Fault(
            int axis, String where, long expected, @Nullable Long actual) {
        public boolean isNullRow() {
            return actual == null;
        }
    }

    /** Whether a row was null or ragged at this axis. */
    public boolean isFaultyAt(int axis) {
        for (Fault fault : faults) {
            if (fault.axis() == axis) {
                return true;
            }
        }
        return false;
    }

    /** The shape for a person: {@code (10, 3)}, {@code (0, ?)}, {@code null}. */
    public String text() {
        if (isNull) {
            return "null";
        }
        if (sizes.isEmpty() && !complete) {
            return "(...)";
        }
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < sizes.size(); i++) {
            boolean told = sizes.get(i) != OPEN && !isFaultyAt(i);
            text.append(i == 0 ? "" : ", ").append(told ? Long.toString(sizes.get(i)) : "?");
        }
        return text.append(sizes.size() == 1 ? ",)" : ")").toString();
    }
}
