package dev.proviso;

import dev.proviso.annotation.Severity;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a table, told once however many cells have it. Rows are counted from 0, as in the list.
 *
 * @param code what is wrong
 * @param severity how much it matters
 * @param column the column, or null where rows or the table itself are at fault
 * @param rule which rule is broken: {@code type}, {@code range}, {@code unique}, the name of a predicate
 * @param expected what was expected, for instance {@code 1.0 to 7.0}, if there is such a thing
 * @param actual what came, in the first row that has the fault; a type, or a value that is safe to show
 * @param count the number of rows that have the fault
 * @param rows the number of rows of the table; 1 for a single row
 * @param firstRows the first rows that have the fault, at most five; empty for a single row
 * @param samples what came in the first rows, each value once, at most five, each of at most 40 characters; empty where
 *     the column is sensitive
 * @param sentence all this for a person, without the name of the table
 */
public record ColumnFinding(
        Code code,
        Severity severity,
        @Nullable String column,
        String rule,
        @Nullable String expected,
        @Nullable String actual,
        long count,
        long rows,
        List<Integer> firstRows,
        List<String> samples,
        String sentence)
        implements Serializable {

    public ColumnFinding {
        firstRows = List.copyOf(firstRows);
        samples = List.copyOf(samples);
    }

    /** The share of rows that have the fault, from 0 to 1. */
    public double share() {
        return rows == 0 ? 0 : (double) count / rows;
    }
}
