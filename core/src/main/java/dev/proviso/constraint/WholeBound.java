package dev.proviso.constraint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;

/** {@code @Min} and {@code @Max}. A floating number is compared with the bound in its own type, where -0.0 is below 0. */
final class WholeBound extends Bound {
    private final long bound;
    private final boolean least;
    private final BigInteger integer;
    private final BigDecimal decimal;

    private WholeBound(Annotation constraint, Class<?> declared, long bound, boolean least) throws ConstraintMismatch {
        super(constraint, declared);
        this.bound = bound;
        this.least = least;
        this.integer = BigInteger.valueOf(bound);
        this.decimal = BigDecimal.valueOf(bound);
    }

    static WholeBound of(Min min, Class<?> declared) throws ConstraintMismatch {
        return new WholeBound(min, declared, min.value(), true);
    }

    static WholeBound of(Max max, Class<?> declared) throws ConstraintMismatch {
        return new WholeBound(max, declared, max.value(), false);
    }

    @Override
    boolean acceptsWhole(long value) {
        return least ? value >= bound : value <= bound;
    }

    @Override
    boolean acceptsDouble(double value) {
        return !Double.isNaN(value) && isInside(Double.compare(value, (double) bound));
    }

    @Override
    boolean acceptsFloat(float value) {
        return !Float.isNaN(value) && isInside(Float.compare(value, (float) bound));
    }

    @Override
    boolean acceptsInteger(BigInteger value) {
        return isInside(value.compareTo(integer));
    }

    @Override
    boolean acceptsDecimal(BigDecimal value) {
        return isInside(value.compareTo(decimal));
    }

    private boolean isInside(int comparison) {
        return least ? comparison >= 0 : comparison <= 0;
    }

    @Override
    public String expected() {
        return (least ? "at least " : "at most ") + bound;
    }
}
