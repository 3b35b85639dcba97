package dev.proviso.constraint;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;

/** {@code @DecimalMin} and {@code @DecimalMax}: a floating number is compared as the decimal that it is written as. */
final class DecimalBound extends Bound {
    private final DecimalEnd end;
    private final String text;
    private final long leastWhole;
    private final long mostWhole;
    private final double leastDouble;
    private final double mostDouble;

    private DecimalBound(Annotation constraint, Class<?> declared, DecimalEnd end, String text)
            throws ConstraintMismatch {
        super(constraint, declared);
        this.end = end;
        this.text = text;
        boolean some = end.acceptsSomeWhole();
        this.leastWhole = !some ? 1 : end.isLeast() ? end.whole() : Long.MIN_VALUE;
        this.mostWhole = !some ? 0 : end.isLeast() ? Long.MAX_VALUE : end.whole();
        this.leastDouble = end.isLeast() ? end.floating() : Double.NEGATIVE_INFINITY;
        this.mostDouble = end.isLeast() ? Double.POSITIVE_INFINITY : end.floating();
    }

    static DecimalBound of(DecimalMin min, Class<?> declared) throws ConstraintMismatch {
        DecimalEnd end = new DecimalEnd(number(min, min.value()), true, min.inclusive());
        return new DecimalBound(min, declared, end, min.value());
    }

    static DecimalBound of(DecimalMax max, Class<?> declared) throws ConstraintMismatch {
        DecimalEnd end = new DecimalEnd(number(max, max.value()), false, max.inclusive());
        return new DecimalBound(max, declared, end, max.value());
    }

    private static BigDecimal number(Annotation constraint, String value) throws ConstraintMismatch {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw ConstraintMismatch.ofAttributes(
                    constraint, "names \"" + value + "\", which is no number", "write one such as \"0.5\" or \"1E-3\"");
        }
    }

    @Override
    boolean acceptsWhole(long value) {
        return leastWhole <= value && value <= mostWhole;
    }

    @Override
    boolean acceptsDouble(double value) {
        return leastDouble <= value && value <= mostDouble;
    }

    @Override
    boolean acceptsFloat(float value) {
        return acceptsDouble(value);
    }

    @Override
    boolean acceptsInteger(BigInteger value) {
        return value.bitLength() < Long.SIZE ? acceptsWhole(value.longValue()) : acceptsDecimal(new BigDecimal(value));
    }

    @Override
    boolean acceptsDecimal(BigDecimal value) {
        return end.accepts(value);
    }

    @Override
    public String expected() {
        return end.words() + text;
    }
}
