package dev.proviso.table;

import dev.proviso.schema.RowClass;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that is a record or bean of one class. What its class decides is decided here, once. */
final class PropertyReader extends RowReader {
    private static final MethodType JUDGE = MethodType.methodType(boolean.class, Object.class);
    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private final List<String> names;
    private final MethodHandle[] readers;
    /** The property that holds each column of the schema; -1 where none does, or where several match. */
    private final int[] properties;

    private final boolean[] judged;
    private final boolean own;
    /** Judges all cells of a row that can be wrong. */
    private final MethodHandle accepts;

    private PropertyReader(
            List<String> names,
            MethodHandle[] readers,
            int[] properties,
            boolean[] judged,
            boolean own,
            MethodHandle accepts) {
        this.names = names;
        this.readers = readers;
        this.properties = properties;
        this.judged = judged;
        this.own = own;
        this.accepts = accepts;
    }

    /**
     * A reader of the schema's own class, or of another that has columns by the same names.
     *
     * @param own whether the schema was read from this class
     */
    static PropertyReader of(Class<?> type, boolean own, TableColumns table) throws IllegalAccessException {
        RowClass row = RowClass.of(type);
        ColumnPlan[] plans = table.plans();
        MethodHandle[] readers = new MethodHandle[row.names().size()];
        int[] properties = new int[plans.length];
        boolean[] judged = new boolean[plans.length];
        Arrays.fill(properties, -1);
        MethodHandle accepts = constant(fits(row, own, table));
        for (int i = readers.length - 1; i >= 0; i--) {
            MethodHandle reader = Accessors.of(type, row.readers().get(i));
            readers[i] = reader.asType(READ);
            int column = table.index().of(row.names().get(i));
            if (column < 0) {
                continue;
            }
            if (plans[column].regex() == null) {
                properties[column] = i;
            }
            Class<?> declared = reader.type().returnType();
            if (mustBeRead(declared, plans[column], own)) {
                judged[column] = true;
                accepts = MethodHandles.guardWithTest(judge(reader, plans[column]), accepts, constant(false));
            }
        }
        return new PropertyReader(row.names(), readers, properties, judged, own, accepts);
    }

    private static boolean fits(RowClass row, boolean own, TableColumns table) {
        int found = 0;
        for (ColumnPlan plan : table.plans()) {
            if (plan.regex() == null) {
                boolean present = row.names().contains(plan.name());
                found += present ? 1 : 0;
                if (!present && plan.contract().required()) {
                    return false;
                }
            }
        }
        for (String name : row.names()) {
            int column = table.index().of(name);
            if ((column == ColumnIndex.FORBIDDEN && !own) || (column == ColumnIndex.NONE && table.rejectsExtra())) {
                return false;
            }
            found += column >= 0 && table.plans()[column].regex() != null ? 1 : 0;
        }
        return table.isWideEnough(found)
                && table.hasRequiredMatches(row.names())
                && (!table.isOrdered() || table.areInOrder(row.names()));
    }

    private static boolean mustBeRead(Class<?> declared, ColumnPlan column, boolean own) {
        return column.judgesValues(declared) || !(own || column.takesEach(declared));
    }

    private static MethodHandle judge(MethodHandle reader, ColumnPlan column) {
        Class<?> declared = reader.type().returnType();
        Class<?> taken = !column.takesUnboxed(declared)
                ? Object.class
                : declared == double.class || declared == float.class ? double.class : long.class;
        MethodHandle judge = ColumnHandles.accepts(column, taken);
        MethodHandle cell = reader.asType(reader.type().changeReturnType(taken));
        return MethodHandles.filterReturnValue(cell, judge).asType(JUDGE);
    }

    private static MethodHandle constant(boolean value) {
        return MethodHandles.dropArguments(MethodHandles.constant(boolean.class, value), 0, Object.class);
    }

    /** Judges all cells of a row of the class, as a handle from {@code Object}. */
    MethodHandle accepts() {
        return accepts;
    }

    @Override
    boolean accepts(Object row) throws Throwable {
        return (boolean) accepts.invokeExact(row);
    }

    @Override
    @Nullable Object cell(Object row, int column) throws Throwable {
        int property = properties[column];
        return property < 0 ? MISSING : (Object) readers[property].invokeExact(row);
    }

    @Override
    @Nullable Object cell(Object row, String name) throws Throwable {
        return (Object) readers[names.indexOf(name)].invokeExact(row);
    }

    @Override
    boolean has(int column) {
        return properties[column] >= 0;
    }

    @Override
    boolean isJudged(int column) {
        return judged[column];
    }

    @Override
    int width(Object row) {
        return names.size();
    }

    @Override
    Collection<?> names(Object row) {
        return names;
    }

    @Override
    boolean isOrdered(Object row) {
        return !own;
    }

    @Override
    boolean isOwn() {
        return own;
    }
}
