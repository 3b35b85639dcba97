package dev.proviso.table;

import dev.proviso.Code;
import dev.proviso.annotation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, in the first row that has it.
 *
 * @param code what is wrong
 * @param severity how much it matters
 * @param column the column, if one is at fault
 * @param rule which rule is broken
 * @param expected what was expected, if there is such a thing
 * @param actual what came, if anything did
 * @param text the sentence, up to where the rows are told
 * @param mostly the share of rows that have to be without it
 */
record Fault(
        Code code,
        Severity severity,
        @Nullable String column,
        String rule,
        @Nullable String expected,
        @Nullable String actual,
        String text,
        double mostly) {

    /** A fault of the table or of rows as such, which is always an error. */
    static Fault ofTable(
            Code code,
            @Nullable String column,
            String rule,
            @Nullable String expected,
            @Nullable String actual,
            String text) {
        return new Fault(code, Severity.ERROR, column, rule, expected, actual, text, 1);
    }

    static Fault ofRow(Code code, String expected, String actual) {
        return ofTable(code, null, "row", expected, actual, "expected " + expected + ", got " + actual);
    }
}
