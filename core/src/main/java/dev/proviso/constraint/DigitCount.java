package dev.proviso.constraint;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * {@code @Digits}. Zeros at the end count in what is a decimal already, a {@code BigDecimal} or text, and nowhere else. What
 * has no digits at all, NaN and infinities, is refused (Hibernate Validator throws there).
 */
final class DigitCount extends NumberConstraint {
    private final int before;
    private final int after;

    private DigitCount(Digits digits, Class<?> declared) throws ConstraintMismatch {
        super(digits, declared);
        this.before = digits.integer();
        this.after = digits.fraction();
    }

    static DigitCount of(Digits digits, Class<?> declared) throws ConstraintMismatch {
        DigitCount count = new DigitCount(digits, declared);
        if (count.before < 0 || count.after < 0) {
            throw ConstraintMismatch.ofAttributes(
                    digits, "allows " + Math.min(count.before, count.after) + " digits", "write numbers of at least 0");
        }
        return count;
    }

    @Override
    boolean acceptsWhole(long value) {
        return before >= ShortDecimals.digits(value);
    }

    @Override
    boolean acceptsDouble(double value) {
        return ShortDecimals.fits(value, before, after) || acceptsWritten(Double.toString(value));
    }

    @Override
    boolean acceptsFloat(float value) {
        return ShortDecimals.fits(value, before, after) || acceptsWritten(Float.toString(value));
    }

    @Override
    boolean acceptsInteger(BigInteger value) {
        return value.bitLength() < Long.SIZE ? acceptsWhole(value.longValue()) : acceptsWritten(value.toString());
    }

    @Override
    boolean acceptsDecimal(BigDecimal value) {
        return before >= value.precision() - value.scale() && after >= value.scale();
    }

    @Override
    boolean acceptsNumber(Number value) {
        if (value instanceof BigDecimal decimal) {
            return acceptsDecimal(decimal);
        }
        if (value instanceof Double) {
            return acceptsDouble(value.doubleValue());
        }
        return value instanceof Float ? acceptsFloat(value.floatValue()) : acceptsWritten(value.toString());
    }

    private boolean acceptsWritten(String number) {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(number);
        } catch (NumberFormatException e) {
            return false;
        }
        return acceptsDecimal(decimal.stripTrailingZeros());
    }

    @Override
    public String expected() {
        return "at most " + before + (before == 1 ? " digit" : " digits") + " before and " + after + " after the point";
    }
}
