package dev.proviso.schema;

import dev.proviso.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a table, told once however many cells have it. Rows are counted from 0, as in the list.
 *
 * @param code what is wrong
 * @param column the column, or null where a row or the table itself is at fault
 * @param expected what was expected, for instance {@code 1.0 to 7.0}, if there is such a thing
 * @param actual what came, in the first row that has the fault; a type, or a value that is safe to show
 * @param count the number of rows that have the fault
 * @param rows the number of rows of the table; 1 for a single row
 * @param firstRows the first rows that have the fault, at most five; empty for a single row
 * @param sentence all this for a person, without the name of the table
 */
public record ColumnFinding(
        Code code,
        @Nullable String column,
        @Nullable String expected,
        @Nullable String actual,
        long count,
        long rows,
        List<Integer> firstRows,
        String sentence) {

    public ColumnFinding {
        firstRows = List.copyOf(firstRows);
    }
}
