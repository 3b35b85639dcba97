package dev.proviso.table;

import dev.proviso.value.TableType;

/** The readers of rows that {@link TableType}s read, one for each, kept no longer than it. */
final class TypeReaders {
    private final TableColumns table;

    private final ClassValue<Slot> readers = new ClassValue<>() {
        @Override
        protected Slot computeValue(Class<?> provider) {
            return new Slot();
        }
    };

    TypeReaders(TableColumns table) {
        this.table = table;
    }

    RowReader of(TableType<Object> type) {
        Slot slot = readers.get(type.getClass());
        TypeReader reader = slot.reader;
        if (reader == null) {
            reader = new TypeReader(table, type);
            slot.reader = reader;
        }
        return reader;
    }

    /** What the class of a provider keeps. */
    private static final class Slot {
        private volatile @org.jspecify.annotations.Nullable TypeReader reader;
    }
}
