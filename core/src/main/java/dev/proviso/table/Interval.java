package dev.proviso.table;

import dev.proviso.value.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a column's rules say of numbers, where they say no more than an interval: one comparison with each end.
 *
 * @param least the least double
 * @param most the largest
 * @param nan whether NaN is accepted besides
 * @param leastWhole the least long
 * @param mostWhole the largest; below {@code leastWhole} where there is none
 */
record Interval(double least, double most, boolean nan, long leastWhole, long mostWhole) {
    private static final Interval ALL =
            new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true, Long.MIN_VALUE, Long.MAX_VALUE);

    /** What these rules come to; null if they say anything else of numbers. */
    static @Nullable Interval of(List<CellRule> rules) {
        Interval interval = ALL;
        for (CellRule rule : rules) {
            if (rule instanceof FiniteRule) {
                interval =
                        interval.within(-Double.MAX_VALUE, Double.MAX_VALUE, interval.leastWhole, interval.mostWhole);
            } else if (rule instanceof RangeRule ranged) {
                interval = interval.within(ranged.range());
            } else {
                return null;
            }
        }
        return interval;
    }

    boolean accepts(double cell) {
        return (cell >= least && cell <= most) || (nan && Double.isNaN(cell));
    }

    boolean accepts(long cell) {
        return cell >= leastWhole && cell <= mostWhole;
    }

    private Interval within(Range range) {
        double from = range.minInclusive() ? range.min() : Math.nextUp(range.min());
        double to = range.maxInclusive() ? range.max() : Math.nextDown(range.max());
        double up = Math.ceil(from);
        double down = Math.floor(to);
        if (up >= 0x1p63 || down < -0x1p63) {
            return within(from, to, 1, 0);
        }
        long first = up < -0x1p63 ? Long.MIN_VALUE : (long) up;
        long last = down >= 0x1p63 ? Long.MAX_VALUE : (long) down;
        // Beyond 2^52, doubles lie further apart than whole numbers do.
        if (!range.minInclusive() && Math.abs(range.min()) >= 0x1p52 && range.min() >= -0x1p63) {
            first = (long) range.min() + 1;
        }
        if (!range.maxInclusive() && Math.abs(range.max()) >= 0x1p52 && range.max() <= 0x1p63) {
            last = range.max() == 0x1p63 ? Long.MAX_VALUE : (long) range.max() - 1;
        }
        return within(from, to, first, last);
    }

    private Interval within(double from, double to, long first, long last) {
        return new Interval(
                Math.max(least, from),
                Math.min(most, to),
                false,
                Math.max(leastWhole, first),
                Math.min(mostWhole, last));
    }
}
