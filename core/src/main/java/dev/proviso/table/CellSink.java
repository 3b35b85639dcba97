package dev.proviso.table;

import org.jspecify.annotations.Nullable;

/** Takes the cells of one column, in the order of the rows. */
public interface CellSink {

    /** A cell of any kind. */
    void cell(@Nullable Object cell);

    /** A cell of a column of primitive numbers. */
    void number(double cell);

    /** A cell of a column of primitive whole numbers. */
    void whole(long cell);
}
