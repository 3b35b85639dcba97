package dev.proviso.schema;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How the cells of one kind of row are read. What a row throws comes through: it is a fault of the row. */
abstract sealed class RowReader permits MapReader, RecordReader {

    /** In place of a cell: the row has no such column. */
    static final Object MISSING = new Object();

    /** In place of a cell: it was judged by its type, before there was a row. */
    static final Object SETTLED = new Object();

    /** Whether nothing is wrong with the row. */
    abstract boolean accepts(Object row) throws Throwable;

    /** The cell in the schema's column of this index, or one of the two marks. */
    abstract @Nullable Object cell(Object row, int column) throws Throwable;

    /** The number of columns that the row has. */
    abstract int width(Object row);

    /** The names of the columns that the row has; in a map, anything may be one. */
    abstract Collection<?> names(Object row);
}
