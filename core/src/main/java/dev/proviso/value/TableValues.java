package dev.proviso.value;

import org.jspecify.annotations.Nullable;

/** Which {@link TableType} reads the values of a class. */
public final class TableValues {
    private static final NearestProvider<TableType<?>> NEAREST = new NearestProvider<>(new TableProviders());

    private TableValues() {}

    /** What reads values that have at least this class; null if nothing does. */
    @SuppressWarnings("unchecked") // It is only given values of its type.
    public static @Nullable TableType<Object> of(Class<?> type) {
        return (TableType<Object>) NEAREST.of(type);
    }

    /** Whether some type below this one is read by a table type, so that a value may turn out to be such. */
    public static boolean mayBeBelow(Class<?> declared) {
        return NEAREST.mayBeBelow(declared);
    }
}
