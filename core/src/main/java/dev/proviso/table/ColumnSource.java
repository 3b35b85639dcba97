package dev.proviso.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is read column by column. What it throws comes through: it is a fault of the table. */
abstract class ColumnSource {

    /** What {@link #rows} says where only columns can be read. */
    static final int UNKNOWN = -1;

    /** The names of its columns, in order. */
    abstract List<String> names();

    /** The number of rows that all columns have at least, or {@link #UNKNOWN}. */
    abstract int rows();

    abstract @Nullable Object cell(int row, int column) throws Throwable;

    /** Whether the order of the columns means anything. */
    boolean isOrdered() {
        return true;
    }

    /** Whether it is a table at all, whatever its cells are: columns are columns, and of one length. */
    boolean isWellFormed() {
        return true;
    }

    /** Whether it could tell its columns. */
    boolean isNamed() {
        return true;
    }

    /** Whether its cells were read as text. */
    boolean isText() {
        return false;
    }

    /** Whether cells can be read even though it is not well formed. */
    boolean isReadable() {
        return true;
    }

    /** Tells why it is not well formed. */
    void explain(Findings findings) {}

    /**
     * Tells what is wrong with a column beyond its cells.
     *
     * @return whether its cells can be judged
     */
    boolean explain(int column, ColumnPlan plan, ColumnFaults faults, Findings findings) throws Throwable {
        return true;
    }

    /** Whether all cells of a column are right. */
    boolean accepts(int column, ColumnPlan plan) throws Throwable {
        for (int row = 0, rows = rows(); row < rows; row++) {
            if (!plan.accepts(cell(row, column))) {
                return false;
            }
        }
        return true;
    }

    /** Hands out all cells of a column. */
    void give(int column, CellSink sink) throws Throwable {
        for (int row = 0, rows = rows(); row < rows; row++) {
            sink.cell(cell(row, column));
        }
    }
}
