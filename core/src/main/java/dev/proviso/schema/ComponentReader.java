package dev.proviso.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Reads the component of a row that holds one column, as a primitive where its rules need no more. */
abstract sealed class ComponentReader {
    final Column column;
    private final MethodHandle asObject;

    private ComponentReader(Column column, MethodHandle accessor) {
        this.column = column;
        this.asObject = accessor.asType(MethodType.methodType(Object.class, Record.class));
    }

    static ComponentReader of(Column column, MethodHandle accessor) {
        Class<?> type = accessor.type().returnType();
        if (!isNumber(type) || !column.takesEach(type) || column.constraints() != null) {
            return new OfObject(column, accessor);
        }
        return type == double.class || type == float.class
                ? new OfDouble(column, accessor)
                : new OfLong(column, accessor);
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() && type != boolean.class && type != char.class;
    }

    abstract boolean accepts(Record row) throws Throwable;

    final @Nullable Object cell(Record row) throws Throwable {
        return (Object) asObject.invokeExact(row);
    }

    private static final class OfObject extends ComponentReader {
        private OfObject(Column column, MethodHandle accessor) {
            super(column, accessor);
        }

        @Override
        boolean accepts(Record row) throws Throwable {
            return column.accepts(cell(row));
        }
    }

    private static final class OfDouble extends ComponentReader {
        private final MethodHandle asDouble;

        private OfDouble(Column column, MethodHandle accessor) {
            super(column, accessor);
            this.asDouble = accessor.asType(MethodType.methodType(double.class, Record.class));
        }

        @Override
        boolean accepts(Record row) throws Throwable {
            return column.accepts((double) asDouble.invokeExact(row));
        }
    }

    private static final class OfLong extends ComponentReader {
        private final MethodHandle asLong;

        private OfLong(Column column, MethodHandle accessor) {
            super(column, accessor);
            this.asLong = accessor.asType(MethodType.methodType(long.class, Record.class));
        }

        @Override
        boolean accepts(Record row) throws Throwable {
            return column.accepts((long) asLong.invokeExact(row));
        }
    }
}
