package dev.proviso.constraint;

import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;

/** {@code @Positive}, {@code @Negative} and the like. Of floating numbers, -0.0 is negative and NaN is neither. */
final class Sign extends NumberConstraint {
    private final boolean negative;
    private final boolean orZero;

    Sign(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        super(constraint, declared);
        this.negative = constraint instanceof Negative || constraint instanceof NegativeOrZero;
        this.orZero = constraint instanceof NegativeOrZero || constraint instanceof PositiveOrZero;
    }

    @Override
    boolean acceptsWhole(long value) {
        return isWanted(Long.signum(value));
    }

    @Override
    boolean acceptsDouble(double value) {
        return !Double.isNaN(value) && isWanted(Double.compare(value, 0));
    }

    @Override
    boolean acceptsFloat(float value) {
        return acceptsDouble(value);
    }

    @Override
    boolean acceptsInteger(BigInteger value) {
        return isWanted(value.signum());
    }

    @Override
    boolean acceptsDecimal(BigDecimal value) {
        return isWanted(value.signum());
    }

    /** As a double, whatever the class; in this one place NaN is above 0. */
    @Override
    boolean acceptsNumber(Number value) {
        return isWanted(Double.compare(value.doubleValue(), 0));
    }

    private boolean isWanted(int sign) {
        return sign == 0 ? orZero : negative == sign < 0;
    }

    @Override
    public String expected() {
        if (negative) {
            return orZero ? "at most 0" : "less than 0";
        }
        return orZero ? "at least 0" : "greater than 0";
    }
}
