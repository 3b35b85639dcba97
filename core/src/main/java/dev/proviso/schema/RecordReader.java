package dev.proviso.schema;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that is a record of one class. What its class decides is decided here, once. */
final class RecordReader extends RowReader {
    private final List<String> names;
    /** One for each column; null where the record has none, or where nothing is left to be judged. */
    private final @Nullable ComponentReader[] readers;

    private final boolean[] missing;
    private final boolean fits;

    private RecordReader(List<String> names, @Nullable ComponentReader[] readers, boolean[] missing, boolean fits) {
        this.names = names;
        this.readers = readers;
        this.missing = missing;
        this.fits = fits;
    }

    /** A reader of the schema's own record, or of another that has columns by the same names. */
    static RecordReader of(Class<?> type, Class<?> schema, Column[] columns, boolean rejectsExtra)
            throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        @Nullable ComponentReader[] readers = new ComponentReader[columns.length];
        boolean[] missing = new boolean[columns.length];
        boolean fits = !rejectsExtra || names.size() <= columns.length;
        for (int i = 0; i < columns.length; i++) {
            int index = names.indexOf(columns[i].name());
            missing[i] = index < 0;
            fits &= index >= 0;
            if (index >= 0 && mustBeRead(type.getRecordComponents()[index], columns[i], type == schema)) {
                MethodHandle accessor = Accessors.of(type, type.getRecordComponents()[index]);
                readers[i] = ComponentReader.of(columns[i], accessor);
            }
        }
        return new RecordReader(List.copyOf(names), readers, missing, fits);
    }

    private static boolean mustBeRead(RecordComponent component, Column column, boolean own) {
        return column.judgesValues() || !(own || column.takesEach(component.getType()));
    }

    @Override
    boolean accepts(Object row) throws Throwable {
        if (!fits) {
            return false;
        }
        Record record = (Record) row;
        for (ComponentReader reader : readers) {
            if (reader != null && !reader.accepts(record)) {
                return false;
            }
        }
        return true;
    }

    @Override
    @Nullable Object cell(Object row, int column) throws Throwable {
        ComponentReader reader = readers[column];
        if (reader == null) {
            return missing[column] ? MISSING : SETTLED;
        }
        return reader.cell((Record) row);
    }

    @Override
    int width(Object row) {
        return names.size();
    }

    @Override
    Collection<?> names(Object row) {
        return names;
    }
}
