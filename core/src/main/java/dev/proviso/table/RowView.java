package dev.proviso.table;

import org.jspecify.annotations.Nullable;

/** The row of a table that is being looked at as a whole, whichever way the table is read. */
abstract class RowView {

    /** The cell in the schema's column of this index; {@link RowReader#MISSING} if the row has none. */
    abstract @Nullable Object cell(int column) throws Throwable;

    /** The row itself, if it is an object. */
    @Nullable Object row() {
        return null;
    }

    /** A row of a table that is read row by row. */
    static final class OfReader extends RowView {
        private @Nullable RowReader reader;
        private @Nullable Object row;

        void at(RowReader by, Object is) {
            reader = by;
            row = is;
        }

        @Override
        @Nullable Object cell(int column) throws Throwable {
            return reader == null || row == null ? RowReader.MISSING : reader.cell(row, column);
        }

        @Override
        @Nullable Object row() {
            return row;
        }
    }

    /** A row of a table that is read column by column. */
    static final class OfColumns extends RowView {
        private final ColumnSource source;
        /** Where the table has each column of the schema; -1 where it has none. */
        private final int[] places;

        private int row;

        OfColumns(ColumnSource source, int[] places) {
            this.source = source;
            this.places = places;
        }

        void at(int is) {
            row = is;
        }

        @Override
        @Nullable Object cell(int column) throws Throwable {
            return places[column] < 0 ? RowReader.MISSING : source.cell(row, places[column]);
        }
    }
}
