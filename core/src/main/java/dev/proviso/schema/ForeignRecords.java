package dev.proviso.schema;

import org.jspecify.annotations.Nullable;

/** The readers of records that are not the schema's own, kept no longer than their classes. */
final class ForeignRecords extends ClassValue<ForeignRecords.Entry> {
    private final Class<?> schema;
    private final Column[] columns;
    private final boolean rejectsExtra;

    ForeignRecords(Class<?> schema, Column[] columns, boolean rejectsExtra) {
        this.schema = schema;
        this.columns = columns;
        this.rejectsExtra = rejectsExtra;
    }

    /** The reader of a record class. */
    RowReader reader(Class<?> type) throws IllegalAccessException {
        RowReader reader = get(type).reader;
        if (reader == null) {
            throw new IllegalAccessException(type.getName());
        }
        return reader;
    }

    @Override
    protected Entry computeValue(Class<?> type) {
        try {
            return new Entry(RecordReader.of(type, schema, columns, rejectsExtra));
        } catch (IllegalAccessException e) {
            return new Entry(null);
        }
    }

    /** A reader, or none where the record's package is not opened. */
    static final class Entry {
        private final @Nullable RowReader reader;

        private Entry(@Nullable RowReader reader) {
            this.reader = reader;
        }
    }
}
