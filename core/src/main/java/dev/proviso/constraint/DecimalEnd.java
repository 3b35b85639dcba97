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
        long down = floor();
        if (accepts(BigDecimal.valueOf(down))) {
            return down;
        }
        return isLeast ? down + 1 : down - 1;
    }

    /** The double inside that is next to the end: an infinity if no other number is. */
    double floating() {
        double inwards = isLeast ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        double nearest = Math.max(-Double.MAX_VALUE, Math.min(bound.doubleValue(), Double.MAX_VALUE));
        while (!Double.isInfinite(nearest) && !accepts(BigDecimal.valueOf(nearest))) {
            nearest = Math.nextAfter(nearest, inwards);
        }
        double further = Math.nextAfter(nearest, -inwards);
        while (!Double.isInfinite(further) && accepts(BigDecimal.valueOf(further))) {
            nearest = further;
            further = Math.nextAfter(nearest, -inwards);
        }
        return nearest;
    }

    String words() {
        if (isLeast) {
            return inclusive ? "at least " : "greater than ";
        }
        return inclusive ? "at most " : "less than ";
    }

    /** The greatest integer that is not above the end, which lies among the longs. */
    private long floor() {
        if (bound.signum() == 0) {
            return 0;
        }
        // Rounding would write out all the zeros of 1E-1000000000.
        boolean isFraction = (long) bound.precision() - bound.scale() <= 0;
        if (isFraction) {
            return bound.signum() < 0 ? -1 : 0;
        }
        return bound.setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
