package dev.proviso.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** How large values of a declared type are. */
enum SizeKind {
    TEXT("character", "characters"),
    COLLECTION("element", "elements"),
    MAP("entry", "entries"),
    ARRAY("element", "elements");

    private final String one;
    private final String many;

    SizeKind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    static SizeKind of(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        boolean isText = CharSequence.class.isAssignableFrom(declared);
        boolean isCollection = Collection.class.isAssignableFrom(declared);
        boolean isMap = Map.class.isAssignableFrom(declared);
        if ((isText && isCollection) || (isText && isMap) || (isCollection && isMap)) {
            throw ConstraintMismatch.ofType(constraint, declared, "what is only one of text, a collection and a map");
        }
        if (isText) {
            return TEXT;
        }
        if (isCollection) {
            return COLLECTION;
        }
        if (isMap) {
            return MAP;
        }
        if (declared.isArray()) {
            return ARRAY;
        }
        throw ConstraintMismatch.ofType(constraint, declared, "text, collections, maps and arrays");
    }

    int size(Object value) {
        return switch (this) {
            case TEXT -> ((CharSequence) value).length();
            case COLLECTION -> ((Collection<?>) value).size();
            case MAP -> ((Map<?, ?>) value).size();
            case ARRAY -> Array.getLength(value);
        };
    }

    String count(int size) {
        return size + " " + (size == 1 ? one : many);
    }
}
