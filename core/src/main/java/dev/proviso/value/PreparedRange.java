package dev.proviso.value;

import org.jspecify.annotations.Nullable;

/**
 * A range for the passing path: its ends among the integers and among numbers of type {@code float} are worked out
 * beforehand, for all else it asks the range.
 *
 * @param least the least integer in the range
 * @param most the greatest; below {@code least} where there is none
 * @param ofFloats the range for cells of type {@code float}
 * @param range the range
 */
record PreparedRange(long least, long most, Range ofFloats, Range range) implements CellTest {

    static PreparedRange of(Range range) {
        boolean above = range.min() >= 0x1p63;
        boolean below = range.maxInclusive() ? range.max() < -0x1p63 : range.max() <= -0x1p63;
        boolean none = above || below;
        return new PreparedRange(none ? 1 : least(range), none ? 0 : most(range), range.ofFloats(), range);
    }

    private static long least(Range range) {
        if (range.min() < -0x1p63) {
            return Long.MIN_VALUE;
        }
        double up = Math.ceil(range.min());
        return up == range.min() && !range.minInclusive() ? (long) up + 1 : (long) up;
    }

    private static long most(Range range) {
        if (range.max() >= 0x1p63) {
            return Long.MAX_VALUE;
        }
        double down = Math.floor(range.max());
        return down == range.max() && !range.maxInclusive() ? (long) down - 1 : (long) down;
    }

    @Override
    public boolean accepts(long cell) {
        return least <= cell && cell <= most;
    }

    @Override
    public boolean accepts(double cell) {
        return range.accepts(cell);
    }

    @Override
    public boolean accepts(float cell) {
        return ofFloats.accepts((double) cell);
    }

    @Override
    public boolean accepts(Number cell) {
        return range.accepts(cell);
    }

    @Override
    public @Nullable String flaw(Number cell) {
        return range.flaw(cell);
    }
}
