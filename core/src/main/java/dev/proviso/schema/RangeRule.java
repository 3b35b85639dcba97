package dev.proviso.schema;

import dev.proviso.annotation.InRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Both ends are included; NaN lies in no range. Integers are compared exactly, also beyond 2^53. */
final class RangeRule extends CellRule {
    private final double min;
    private final double max;
    private final long leastLong;
    private final long greatestLong;
    private final @Nullable BigDecimal leastDecimal;
    private final @Nullable BigDecimal greatestDecimal;
    private final String expected;

    private RangeRule(double min, double max, String expected) {
        this.min = min;
        this.max = max;
        boolean noLong = min >= 0x1p63 || max < -0x1p63;
        this.leastLong = noLong ? Long.MAX_VALUE : (long) Math.ceil(min);
        this.greatestLong = noLong ? Long.MIN_VALUE : (long) Math.floor(max);
        this.leastDecimal = Double.isInfinite(min) ? null : new BigDecimal(min);
        this.greatestDecimal = Double.isInfinite(max) ? null : new BigDecimal(max);
        this.expected = expected;
    }

    /** The range for cells of a type; {@code where} names the column. */
    static RangeRule of(InRange range, CellType type, String where) throws SchemaException {
        double min = range.min();
        double max = range.max();
        String written = where + ": @InRange(min = " + min + ", max = " + max + ")";
        if (Double.isNaN(min) || Double.isNaN(max)) {
            throw new SchemaException(written + " has NaN for an end; write numbers");
        }
        if (min > max) {
            throw new SchemaException(written + " takes no value; write the smaller number as min");
        }
        if (min == Double.POSITIVE_INFINITY || max == Double.NEGATIVE_INFINITY) {
            throw new SchemaException(written + " takes no number; leave out an end that is open");
        }
        if (type instanceof NumberType number && number.isFloat()) {
            min = asFloat(min);
            max = asFloat(max);
        }
        RangeRule rule = new RangeRule(min, max, RangeText.of(min, max, type));
        if (type instanceof NumberType number && number.isInteger() && rule.leastLong > rule.greatestLong) {
            throw new SchemaException(written + " takes no integer; widen the range, or make the column a double");
        }
        return rule;
    }

    /** The end that a float can have: {@code 0.1f} lies in a range up to 0.1. */
    private static double asFloat(double end) {
        return Math.abs(end) <= Float.MAX_VALUE ? (float) end : end;
    }

    @Override
    boolean accepts(double cell) {
        return min <= cell && cell <= max;
    }

    @Override
    boolean accepts(long cell) {
        return leastLong <= cell && cell <= greatestLong;
    }

    @Override
    boolean accepts(BigDecimal cell) {
        return (leastDecimal == null || leastDecimal.compareTo(cell) <= 0)
                && (greatestDecimal == null || greatestDecimal.compareTo(cell) >= 0);
    }

    @Override
    String expected() {
        return expected;
    }
}
