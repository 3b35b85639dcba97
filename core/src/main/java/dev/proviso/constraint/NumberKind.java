package dev.proviso.constraint;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** How numbers of a declared type are judged. */
enum NumberKind {
    /** byte, short, int, long. */
    WHOLE,
    FLOAT,
    DOUBLE,
    BIG_INTEGER,
    BIG_DECIMAL,
    /** Any other class of numbers, or all. */
    NUMBER,
    TEXT;

    private static final List<Class<?>> WHOLES =
            List.of(byte.class, short.class, int.class, long.class, Byte.class, Short.class, Integer.class, Long.class);

    static NumberKind of(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        boolean isNumber = Number.class.isAssignableFrom(declared);
        boolean isText = CharSequence.class.isAssignableFrom(declared);
        if (isNumber && isText) {
            throw ConstraintMismatch.ofType(constraint, declared, "what is either a number or text, and not both");
        }
        if (isText) {
            return TEXT;
        }
        if (WHOLES.contains(declared)) {
            return WHOLE;
        }
        if (declared == double.class || declared == Double.class) {
            return DOUBLE;
        }
        if (declared == float.class || declared == Float.class) {
            return FLOAT;
        }
        if (!isNumber) {
            throw ConstraintMismatch.ofType(constraint, declared, "numbers, and text that is one");
        }
        if (BigDecimal.class.isAssignableFrom(declared)) {
            return BIG_DECIMAL;
        }
        return BigInteger.class.isAssignableFrom(declared) ? BIG_INTEGER : NUMBER;
    }

    static boolean isPrimitive(Class<?> declared) {
        return WHOLES.contains(declared)
                || declared == double.class
                || declared == Double.class
                || declared == float.class
                || declared == Float.class;
    }
}
