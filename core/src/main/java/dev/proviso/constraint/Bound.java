package dev.proviso.constraint;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;

/** An end of a range: the class that a number has decides how it is compared, whatever was declared. */
abstract class Bound extends NumberConstraint {

    Bound(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        super(constraint, declared);
    }

    @Override
    final boolean acceptsNumber(Number value) {
        if (value instanceof Double) {
            return acceptsDouble(value.doubleValue());
        }
        if (value instanceof Float) {
            return acceptsFloat(value.floatValue());
        }
        if (value instanceof BigDecimal decimal) {
            return acceptsDecimal(decimal);
        }
        if (value instanceof BigInteger integer) {
            return acceptsInteger(integer);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return acceptsWhole(value.longValue());
        }
        return acceptsDouble(value.doubleValue());
    }
}
