package dev.proviso.table;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How the cells of one kind of row are read. What a row throws comes through: it is a fault of the row. */
abstract class RowReader {

    /** In place of a cell: the row has no such column. */
    static final Object MISSING = new Object();

    /** Whether nothing is wrong with the row's cells and their names. */
    abstract boolean accepts(Object row) throws Throwable;

    /** The cell in the schema's column of this index, which has a name and no regular expression; or {@link #MISSING}. */
    abstract @Nullable Object cell(Object row, int column) throws Throwable;

    /** The cell of this name, which the row has. */
    abstract @Nullable Object cell(Object row, String name) throws Throwable;

    /** Whether each row of the kind has the column. */
    boolean has(int column) {
        return false;
    }

    /** Whether the cell in this column can be wrong, with this kind of row. */
    boolean isJudged(int column) {
        return true;
    }

    /** The number of columns that the row has. */
    abstract int width(Object row) throws Exception;

    /** The names of the columns that the row has; in a map, anything may be one. */
    abstract Collection<?> names(Object row) throws Exception;

    /** Whether the names have an order. */
    abstract boolean isOrdered(Object row);

    /** Whether its cells were read as text. */
    boolean isText() {
        return false;
    }

    /**
     * Tells what is wrong with the names of its columns as such.
     *
     * @return whether nothing is
     */
    boolean explain(Object row, Findings findings) throws Exception {
        return true;
    }

    /** Whether columns that the schema does not name may stand in the row, though it says otherwise. */
    boolean isOwn() {
        return false;
    }
}
