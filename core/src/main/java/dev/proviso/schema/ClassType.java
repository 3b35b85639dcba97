package dev.proviso.schema;

import java.lang.invoke.MethodType;

/** Any other class: its instances. */
final class ClassType extends CellType {
    private final Class<?> type;

    ClassType(Class<?> type) {
        this.type = type;
    }

    static Class<?> boxed(Class<?> declared) {
        return MethodType.methodType(declared).wrap().returnType();
    }

    @Override
    boolean accepts(Object cell) {
        return type.isInstance(cell);
    }
}
