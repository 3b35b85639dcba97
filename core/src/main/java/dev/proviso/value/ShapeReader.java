package dev.proviso.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the shape of an array or list and finds out what is wrong with it; used after a check has failed. */
public final class ShapeReader {
    private static final int MOST_AXES = 64;

    private final int leastRank;
    private final List<Long> sizes = new ArrayList<>();
    private final List<Reading.Fault> faults = new ArrayList<>();
    private boolean leafSeen;
    private @Nullable String shallow;

    private ShapeReader(int leastRank) {
        this.leastRank = leastRank;
    }

    /**
     * Reads a value.
     *
     * @param value an array, a list, a number, or null
     * @param leastRank the least number of axes that the value is expected to have: a null above that is a null row
     */
    public static Reading read(@Nullable Object value, int leastRank) {
        if (value == null) {
            return new Reading(List.of(), false, true, null, List.of());
        }
        ShapeReader reader = new ShapeReader(leastRank);
        reader.visit(value, 0, "");
        int declared = declaredRank(value);
        while (reader.sizes.size() < declared) {
            reader.sizes.add(Reading.OPEN);
        }
        boolean complete = reader.leafSeen || (declared > 0 && reader.sizes.size() == declared);
        return new Reading(reader.sizes, complete, false, reader.shallow, reader.faults);
    }

    private void visit(Object value, int depth, String path) {
        int length = depth == MOST_AXES ? Sizes.BAD : Sizes.length(value);
        if (length < 0) {
            leafSeen = true;
            if (shallow == null && depth > 0 && depth < leastRank) {
                shallow = where(path);
            }
            return;
        }
        measure(depth, length, path);
        if (value.getClass().isArray() && value.getClass().getComponentType().isPrimitive()) {
            leafSeen = true;
            return;
        }
        for (int i = 0; i < length; i++) {
            Object element = Sizes.element(value, i);
            String at = path + "[" + i + "]";
            if (element != null) {
                visit(element, depth + 1, at);
            } else if (depth + 1 < leastRank) {
                fault(new Reading.Fault(depth + 1, where(at), Reading.OPEN, null));
            } else {
                leafSeen = true;
            }
        }
    }

    private void measure(int axis, long length, String path) {
        if (axis == sizes.size()) {
            sizes.add(length);
        } else if (sizes.get(axis) == Reading.OPEN) {
            sizes.set(axis, length);
        } else if (sizes.get(axis) != length) {
            fault(new Reading.Fault(axis, where(path), sizes.get(axis), length));
        }
    }

    private void fault(Reading.Fault fault) {
        for (Reading.Fault earlier : faults) {
            if (earlier.axis() == fault.axis()) {
                return;
            }
        }
        faults.add(fault);
        while (sizes.size() <= fault.axis()) {
            sizes.add(Reading.OPEN);
        }
    }

    private static String where(String path) {
        boolean one = path.indexOf('[', 1) < 0;
        return one ? "row " + path.substring(1, path.length() - 1) : "row " + path;
    }

    /** The axes that an array's own type has, which it has even when it is empty; 0 for anything else. */
    private static int declaredRank(Object value) {
        int rank = 0;
        Class<?> type = value.getClass();
        while (type.isArray()) {
            rank++;
            type = type.getComponentType();
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? rank : 0;
    }
}
