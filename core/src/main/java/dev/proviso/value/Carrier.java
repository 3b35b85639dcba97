package dev.proviso.value;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.BaseStream;

/**
 * What a declared type tells about the shape of its values before there is one.
 *
 * @param kind how the shape is read
 * @param rank the number of axes, or {@link #UNKNOWN} where only a value can tell
 */
public record Carrier(Kind kind, int rank) {

    /** The declared type leaves the number of axes open. */
    public static final int UNKNOWN = -1;

    /** How a shape is read off values of a type. */
    public enum Kind {
        /** A primitive or boxed number, boolean or character: the shape {@code ""}. */
        SCALAR,
        /** An array, or an array of arrays, whose elements are no containers. */
        ARRAY,
        /** A list, an array of lists, or a type that may be any of them: every element says for itself. */
        NESTED,
        /** No shape can be read off it. */
        NONE
    }

    /** What the declared type says. */
    public static Carrier of(Type declared) {
        Class<?> raw = erase(declared);
        if (raw.isArray()) {
            Type component = declared instanceof GenericArrayType generic
                    ? generic.getGenericComponentType()
                    : raw.getComponentType();
            return array(of(component));
        }
        if (raw.isPrimitive() || isBoxed(raw)) {
            return new Carrier(raw == void.class ? Kind.NONE : Kind.SCALAR, 0);
        }
        if (List.class.isAssignableFrom(raw)) {
            int inner = declared instanceof ParameterizedType list && holdsItsArgument(raw, list)
                    ? of(list.getActualTypeArguments()[0]).rank
                    : UNKNOWN;
            return new Carrier(Kind.NESTED, inner == UNKNOWN ? UNKNOWN : inner + 1);
        }
        return new Carrier(mayHoldShape(raw) ? Kind.NESTED : Kind.NONE, UNKNOWN);
    }

    private static Carrier array(Carrier component) {
        return switch (component.kind) {
            case SCALAR, ARRAY -> new Carrier(Kind.ARRAY, component.rank + 1);
            case NESTED -> new Carrier(Kind.NESTED, component.rank == UNKNOWN ? UNKNOWN : component.rank + 1);
            case NONE -> new Carrier(Kind.ARRAY, 1);
        };
    }

    /** Whether a value of this type may turn out to be an array or a list. */
    private static boolean mayHoldShape(Class<?> raw) {
        if (CharSequence.class.isAssignableFrom(raw)
                || Map.class.isAssignableFrom(raw)
                || BaseStream.class.isAssignableFrom(raw)
                || CompletionStage.class.isAssignableFrom(raw)
                || raw == Optional.class) {
            return false;
        }
        return raw == Object.class;
    }

    /** What the argument of somebody else's list type means is theirs to say: {@code Matrix<Double>}. */
    private static boolean holdsItsArgument(Class<?> raw, ParameterizedType list) {
        return list.getActualTypeArguments().length == 1 && raw.getName().startsWith("java.util.");
    }

    /** The axes that values of this class have, even empty ones; 0 if it does not tell. */
    static int rankOf(Class<?> type) {
        int rank = 0;
        Class<?> at = type;
        for (Class<?> component = at.getComponentType(); component != null; component = at.getComponentType()) {
            rank++;
            at = component;
        }
        return at.isPrimitive() || isBoxed(at) ? rank : 0;
    }

    private static boolean isBoxed(Class<?> raw) {
        return Number.class.isAssignableFrom(raw) || raw == Boolean.class || raw == Character.class;
    }

    /** The class that a value of this type has at least. */
    public static Class<?> erase(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType parameterized) {
            return erase(parameterized.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return erase(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof TypeVariable<?> variable) {
            return erase(variable.getBounds()[0]);
        }
        return type instanceof WildcardType wildcard ? erase(wildcard.getUpperBounds()[0]) : Object.class;
    }
}
