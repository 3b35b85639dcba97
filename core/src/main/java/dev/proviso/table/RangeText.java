package dev.proviso.table;

import dev.proviso.value.Range;

/** A range in words, with its ends written as the column's type writes them. */
final class RangeText {
    private RangeText() {}

    static String of(Range range, CellType type) {
        boolean noMin = Double.isInfinite(range.min()) && range.minInclusive();
        boolean noMax = Double.isInfinite(range.max()) && range.maxInclusive();
        String min = end(range.min(), type);
        String max = end(range.max(), type);
        if (noMin || noMax) {
            return noMin && noMax ? "a number" : noMin ? most(range, max) : least(range, min);
        }
        return range.minInclusive() && range.maxInclusive()
                ? min + " to " + max
                : least(range, min) + ", " + most(range, max);
    }

    private static String least(Range range, String min) {
        return (range.minInclusive() ? "at least " : "above ") + min;
    }

    private static String most(Range range, String max) {
        return (range.maxInclusive() ? "at most " : "below ") + max;
    }

    private static String end(double end, CellType type) {
        if (type instanceof NumberType number && number.isFloat()) {
            return Float.toString((float) end);
        }
        if (type.isInteger() && end == Math.rint(end) && Math.abs(end) < 0x1p63) {
            return Long.toString((long) end);
        }
        return Double.toString(end);
    }
}
