package dev.proviso.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** What judges the cells of a column, as handles that the virtual machine can look through. */
final class ColumnHandles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private ColumnHandles() {}

    /** @param taken double, long or Object */
    static MethodHandle accepts(ColumnPlan column, Class<?> taken) {
        Interval interval = column.interval();
        Object judge = interval != null && taken != Object.class ? interval : column;
        return bind(judge, "accepts", MethodType.methodType(boolean.class, taken));
    }

    static MethodHandle bind(Object receiver, String name, MethodType type) {
        try {
            return LOOKUP.bind(receiver, name, type);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(receiver.getClass().getName() + "." + name, missing);
        }
    }
}
