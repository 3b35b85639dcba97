package dev.proviso.table;

import dev.proviso.schema.RowClass;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the record that a row of another kind describes, to ask it what only the record can answer. */
final class RowMaker {
    private final MethodHandle constructor;
    private final int[] columns;
    private final ColumnPlan[] plans;
    private final boolean[] primitive;

    private RowMaker(MethodHandle constructor, int[] columns, ColumnPlan[] plans, boolean[] primitive) {
        this.constructor = constructor;
        this.columns = columns;
        this.plans = plans;
        this.primitive = primitive;
    }

    static @Nullable RowMaker of(Class<?> type, TableColumns table) throws IllegalAccessException {
        if (!type.isRecord()) {
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        List<String> names = RowClass.of(type).names();
        Class<?>[] parameters = new Class<?>[components.length];
        int[] columns = new int[components.length];
        boolean[] primitive = new boolean[components.length];
        for (int i = 0; i < components.length; i++) {
            parameters[i] = components[i].getType();
            primitive[i] = parameters[i].isPrimitive();
            columns[i] = table.index().of(names.get(i));
            if (columns[i] < 0) {
                return null;
            }
        }
        try {
            MethodHandle constructor =
                    Accessors.lookup(type).findConstructor(type, MethodType.methodType(void.class, parameters));
            return new RowMaker(
                    constructor.asType(constructor.type().generic()).asSpreader(Object[].class, parameters.length),
                    columns,
                    table.plans(),
                    primitive);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record; null if a cell that it needs is not there. */
    @Nullable Object make(RowView row) throws Throwable {
        @Nullable Object[] cells = new @Nullable Object[columns.length];
        for (int i = 0; i < cells.length; i++) {
            Object cell = row.cell(columns[i]);
            if (cell == RowReader.MISSING || (cell == null && primitive[i])) {
                return null;
            }
            cells[i] = cell == null ? null : plans[columns[i]].cellType().canonical(cell);
        }
        return (Object) constructor.invokeExact(cells);
    }
}
