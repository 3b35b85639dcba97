package dev.proviso.constraint;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A decimal end of a range, and which are the first primitive numbers inside, so that these need no decimals to be made.
 *
 * @param bound the end
 * @param isLeast whether numbers below it are refused, rather than those above
 * @param inclusive whether the end itself is accepted
 */
record DecimalEnd(BigDecimal bound, boolean isLeast, boolean inclusive) {
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    boolean accepts(BigDecimal value) {
        int comparison = value.compareTo(bound);
        return comparison == 0 ? inclusive : isLeast == comparison > 0;
    }

    boolean acceptsSomeWhole() {
        return accepts(isLeast ? MOST_LONG : LEAST_LONG);
    }

    /** The integer inside that is next to the end. */
    long whole() {
        if (accepts(isLeast ? LEAST_LONG : MOST_LONG)) {
            return isLeast ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        long near = near();
        if (accepts(BigDecimal.valueOf(near))) {
            return near;
        }
        return isLeast ? near + 1 : near - 1;
    }

    /** The double inside that is next to the end, of all doubles as they are written; an infinity if no other is inside. */
    double floating() {
        double inwards = isLeast ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        double first = Math.max(-Double.MAX_VALUE, Math.min(bound.doubleValue(), Double.MAX_VALUE));
        while (!Double.isInfinite(first) && !accepts(BigDecimal.valueOf(first))) {
            first = Math.nextAfter(first, inwards);
        }
        return first;
    }

    String words() {
        if (isLeast) {
            return inclusive ? "at least " : "greater than ";
        }
        return inclusive ? "at most " : "less than ";
    }

    /** An integer beside the end, which lies among the longs; if it is outside, the next one is inside. */
    private long near() {
        // Rounding would write out all the zeros of 1E-1000000000.
        boolean isFraction = (long) bound.precision() - bound.scale() <= 0;
        return isFraction || bound.signum() == 0
                ? 0
                : bound.setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
