package dev.proviso.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Values as messages show them. No user's {@code toString} is called: what is not known to be safe is its type. */
public final class Shown {
    private static final int MOST_BITS = 128;

    private Shown() {}

    /** A value, for instance {@code 0.2}, {@code "virginica"}, {@code SETOSA} or {@code ArrayList}. */
    public static String value(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String literal = literal(value);
        return literal == null ? type(value.getClass()) : literal;
    }

    /** A value with its type, for instance {@code String "6.7"}. */
    public static String typed(Object value) {
        String literal = literal(value);
        String type = type(typeOf(value));
        return literal == null ? type : type + " " + literal;
    }

    public static Class<?> typeOf(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    /** A class as code that imports it names it. */
    public static String type(Class<?> type) {
        String name = type.getSimpleName();
        return name.isEmpty() ? type.getName().substring(type.getName().lastIndexOf('.') + 1) : name;
    }

    private static @Nullable String literal(Object value) {
        if (value instanceof String text) {
            return Quoted.of(text);
        }
        if (value instanceof Character character) {
            return Quoted.of(character.toString());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return isPlain(value) ? value.toString() : null;
    }

    private static boolean isPlain(Object value) {
        if (value instanceof Double
                || value instanceof Float
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof Boolean) {
            return true;
        }
        if (value.getClass() == BigInteger.class) {
            return ((BigInteger) value).bitLength() <= MOST_BITS;
        }
        if (value.getClass() == BigDecimal.class) {
            return ((BigDecimal) value).unscaledValue().bitLength() <= MOST_BITS;
        }
        return value.getClass().getPackageName().equals("java.time");
    }
}
