package dev.proviso.table;

import dev.proviso.schema.Shown;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;

/** A declared type as code that imports its classes writes it. */
final class TypeText {
    private TypeText() {}

    static String of(Type type) {
        if (type instanceof Class<?> plain) {
            return Shown.type(plain);
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            if (wildcard.getLowerBounds().length > 0) {
                return "? super " + of(wildcard.getLowerBounds()[0]);
            }
            Type bound = wildcard.getUpperBounds()[0];
            return bound == Object.class ? "?" : "? extends " + of(bound);
        }
        return type instanceof ParameterizedType generic ? of(generic) : type.getTypeName();
    }

    private static String of(ParameterizedType generic) {
        StringBuilder text = new StringBuilder(of(generic.getRawType())).append('<');
        Type[] arguments = generic.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            text.append(i == 0 ? "" : ", ").append(of(arguments[i]));
        }
        return text.append('>').toString();
    }
}
