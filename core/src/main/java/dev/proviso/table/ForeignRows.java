package dev.proviso.table;

import org.jspecify.annotations.Nullable;

/** The readers of records and beans that are not the schema's own, kept no longer than their classes. */
final class ForeignRows extends ClassValue<ForeignRows.Entry> {
    private final TableColumns table;

    ForeignRows(TableColumns table) {
        this.table = table;
    }

    /** The reader of a class; null if it is neither a record nor a bean. */
    @Nullable RowReader reader(Class<?> type) throws IllegalAccessException {
        Entry entry = get(type);
        if (entry.closed) {
            throw new IllegalAccessException(type.getName());
        }
        return entry.reader;
    }

    @Override
    protected Entry computeValue(Class<?> type) {
        try {
            PropertyReader reader = PropertyReader.of(type, false, table);
            boolean isBean = reader.width(reader) > 0 && !TableTypes.holdsOthers(type);
            boolean isRow = type.isRecord() || isBean;
            return new Entry(isRow ? reader : null, false);
        } catch (IllegalAccessException e) {
            return new Entry(null, true);
        }
    }

    /** A reader; none where the class is no row, or where its package is not opened. */
    static final class Entry {
        private final @Nullable RowReader reader;
        private final boolean closed;

        private Entry(@Nullable RowReader reader, boolean closed) {
            this.reader = reader;
            this.closed = closed;
        }
    }
}
