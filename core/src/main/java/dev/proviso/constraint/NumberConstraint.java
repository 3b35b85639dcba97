package dev.proviso.constraint;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A constraint on numbers, of all the classes that there are; null is accepted. */
abstract class NumberConstraint extends NativeConstraint {
    private final NumberKind kind;

    NumberConstraint(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        super(constraint, declared);
        this.kind = NumberKind.of(constraint, declared);
    }

    abstract boolean acceptsWhole(long value);

    abstract boolean acceptsDouble(double value);

    abstract boolean acceptsFloat(float value);

    abstract boolean acceptsInteger(BigInteger value);

    abstract boolean acceptsDecimal(BigDecimal value);

    /** Judges a number that was declared as one of no particular class. */
    abstract boolean acceptsNumber(Number value);

    @Override
    public final boolean accepts(long value) {
        return acceptsWhole(value);
    }

    @Override
    public final boolean accepts(double value) {
        return kind == NumberKind.FLOAT ? acceptsFloat((float) value) : acceptsDouble(value);
    }

    @Override
    public final boolean accepts(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        return switch (kind) {
            case WHOLE -> acceptsWhole(((Number) value).longValue());
            case DOUBLE -> acceptsDouble(((Number) value).doubleValue());
            case FLOAT -> acceptsFloat(((Number) value).floatValue());
            case BIG_INTEGER -> acceptsInteger((BigInteger) value);
            case BIG_DECIMAL -> acceptsDecimal((BigDecimal) value);
            case NUMBER -> acceptsNumber((Number) value);
            case TEXT -> acceptsText(value.toString());
        };
    }

    private boolean acceptsText(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return false;
        }
        return acceptsDecimal(number);
    }
}
