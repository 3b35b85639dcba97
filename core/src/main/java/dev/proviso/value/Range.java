package dev.proviso.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers. NaN lies in none. Each class of numbers is compared exactly, integers also beyond 2<sup>53</sup>;
 * for a {@code float}, the ends are those that a {@code float} can have, so that {@code 0.1f} lies in a range up to 0.1.
 *
 * @param min the lower end; negative infinity leaves it open
 * @param max the upper end; positive infinity leaves it open
 * @param minInclusive whether the lower end itself lies in the range
 * @param maxInclusive whether the upper end itself lies in the range
 */
public record Range(double min, double max, boolean minInclusive, boolean maxInclusive) implements CellTest {
    @Override
    public boolean accepts(double cell) {
        return (minInclusive ? min <= cell : min < cell) && (maxInclusive ? cell <= max : cell < max);
    }

    @Override
    public boolean accepts(float cell) {
        double least = narrow(min);
        double most = narrow(max);
        return (minInclusive ? least <= cell : least < cell) && (maxInclusive ? cell <= most : cell < most);
    }

    @Override
    public boolean accepts(long cell) {
        int fromMin = compare(cell, min);
        int fromMax = compare(cell, max);
        return (minInclusive ? fromMin >= 0 : fromMin > 0) && (maxInclusive ? fromMax <= 0 : fromMax < 0);
    }

    @Override
    public boolean accepts(Number cell) {
        return flaw(cell) == null;
    }

    @Override
    public @Nullable String flaw(Number cell) {
        if (cell instanceof Double || cell instanceof Float) {
            double value = cell.doubleValue();
            if (cell instanceof Float ? accepts((float) value) : accepts(value)) {
                return null;
            }
            return Double.isNaN(value) ? "NaN" : flaw(compare(value, cell instanceof Float ? narrow(min) : min));
        }
        if (cell instanceof Integer || cell instanceof Long || cell instanceof Short || cell instanceof Byte) {
            return accepts(cell.longValue()) ? null : flaw(compare(cell.longValue(), min));
        }
        if (cell instanceof BigDecimal decimal) {
            return flaw(decimal);
        }
        return cell instanceof BigInteger integer ? flaw(new BigDecimal(integer)) : flaw((Number) cell.doubleValue());
    }

    private @Nullable String flaw(BigDecimal cell) {
        int fromMin = compare(cell, min);
        int fromMax = compare(cell, max);
        boolean accepted = (minInclusive ? fromMin >= 0 : fromMin > 0) && (maxInclusive ? fromMax <= 0 : fromMax < 0);
        return accepted ? null : flaw(fromMin);
    }

    /** Names the end that a cell outside the range has crossed, by how it compares with the lower one. */
    private String flaw(int fromMin) {
        boolean low = minInclusive ? fromMin < 0 : fromMin <= 0;
        if (low) {
            return (minInclusive ? "below " : "not above ") + end(min);
        }
        return (maxInclusive ? "above " : "not below ") + end(max);
    }

    /** The range in words: {@code 0 to 1}, {@code at least 0}, {@code above 0, below 1}. */
    @Override
    public String toString() {
        boolean noMin = Double.isInfinite(min) && minInclusive;
        boolean noMax = Double.isInfinite(max) && maxInclusive;
        if (noMin && noMax) {
            return "a number";
        }
        if (minInclusive && maxInclusive && !noMin && !noMax) {
            return end(min) + " to " + end(max);
        }
        String least = noMin ? "" : (minInclusive ? "at least " : "above ") + end(min);
        String most = noMax ? "" : (maxInclusive ? "at most " : "below ") + end(max);
        return least + (least.isEmpty() || most.isEmpty() ? "" : ", ") + most;
    }

    /** The range as an annotation: {@code @InRange(min = 0, max = 1, maxInclusive = false)}. */
    public String annotation() {
        StringBuilder text = new StringBuilder("@InRange(min = ")
                .append(min)
                .append(", max = ")
                .append(max);
        text.append(minInclusive ? "" : ", minInclusive = false").append(maxInclusive ? "" : ", maxInclusive = false");
        return text.append(')').toString();
    }

    /** The same for the passing path. */
    public CellTest prepared() {
        return PreparedRange.of(this);
    }

    /** With ends as a {@code float} can have them. */
    public Range ofFloats() {
        return new Range(narrow(min), narrow(max), minInclusive, maxInclusive);
    }

    /**
     * Why it makes no sense for cells of a kind.
     *
     * @param cells what they are, or {@link TensorType.Cell#NONE} where that is not known
     * @return what is wrong and what to do about it, or null if nothing is
     */
    public @Nullable Refusal refusal(TensorType.Cell cells) {
        if (Double.isNaN(min) || Double.isNaN(max)) {
            return new Refusal("has NaN for an end", "write numbers");
        }
        if (min > max) {
            return new Refusal("takes no value", "write the smaller number as min");
        }
        if (min == Double.POSITIVE_INFINITY || max == Double.NEGATIVE_INFINITY) {
            return new Refusal("takes no number", "leave out an end that is open");
        }
        Range exact = cells == TensorType.Cell.FLOAT ? ofFloats() : this;
        if (exact.isEmpty()) {
            return new Refusal("takes no value", "include an end, or widen the range");
        }
        return cells == TensorType.Cell.INTEGER && hasNoInteger()
                ? new Refusal("takes no integer", "widen the range, or make it a range of doubles")
                : null;
    }

    /**
     * What is wrong with a range, in words that follow it, and what to do about it.
     *
     * @param problem for instance {@code takes no value}
     * @param advice for instance {@code write the smaller number as min}
     */
    public record Refusal(String problem, String advice) {}

    private boolean isEmpty() {
        return (minInclusive ? min : Math.nextUp(min)) > (maxInclusive ? max : Math.nextDown(max));
    }

    private boolean hasNoInteger() {
        double least = Math.ceil(min);
        double most = Math.floor(max);
        least = least == min && !minInclusive ? Math.max(least + 1, Math.nextUp(least)) : least;
        most = most == max && !maxInclusive ? Math.min(most - 1, Math.nextDown(most)) : most;
        return least > most || least >= 0x1p63 || most < -0x1p63;
    }

    private static double narrow(double end) {
        return Math.abs(end) <= Float.MAX_VALUE ? (float) end : end;
    }

    private static String end(double end) {
        boolean whole = end == Math.rint(end) && Math.abs(end) < 1e7;
        return whole ? Long.toString((long) end) : Double.toString(end);
    }

    private static int compare(long cell, double end) {
        if (end >= 0x1p63) {
            return -1;
        }
        if (end < -0x1p63) {
            return 1;
        }
        long whole = (long) end;
        return cell != whole ? Long.compare(cell, whole) : compare((double) whole, end);
    }

    /** Unlike {@link Double#compare}, which tells two zeros apart. */
    private static int compare(double cell, double end) {
        return cell < end ? -1 : cell > end ? 1 : 0;
    }

    private static int compare(BigDecimal cell, double end) {
        if (Double.isInfinite(end)) {
            return end > 0 ? -1 : 1;
        }
        return cell.compareTo(new BigDecimal(end));
    }
}
