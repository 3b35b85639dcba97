package dev.proviso.table;

import org.jspecify.annotations.Nullable;

/** Is shown a table: row by row, or column by column, as the table itself is read. */
public interface TableVisitor {

    /**
     * A column, in its place among the others: once where the table is read column by column, else once for each row.
     *
     * @return what takes its cells, or null if they are not wanted
     */
    @Nullable CellSink column(String name);

    /** A row has ended, of a table that is read row by row. */
    void endRow();

    /** The columns of the table, or of the row that comes next, stand in no order. */
    void unordered();
}
