package dev.proviso.table;

import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Finds the class that a column is declared with. */
final class ColumnClass {
    private static final Class<?>[] PRIMITIVES = {
        boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class
    };

    private ColumnClass() {}

    /** The class of this binary name, or null if it can not be found. */
    static @Nullable Class<?> find(String name, @Nullable ClassLoader loader) {
        for (Class<?> primitive : PRIMITIVES) {
            if (primitive.getName().equals(name)) {
                return primitive;
            }
        }
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    static Class<?> boxed(Class<?> declared) {
        return MethodType.methodType(declared).wrap().returnType();
    }
}
