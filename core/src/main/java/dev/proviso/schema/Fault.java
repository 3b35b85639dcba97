package dev.proviso.schema;

import dev.proviso.Code;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, in the first row that has it.
 *
 * @param code what is wrong
 * @param column the column, if one is at fault
 * @param expected what was expected, if there is such a thing
 * @param actual what came, if anything did
 * @param text the sentence, up to where the rows are told
 */
record Fault(
        Code code,
        @Nullable String column,
        @Nullable String expected,
        @Nullable String actual,
        String text) {

    static Fault ofRow(Code code, String expected, String actual) {
        return new Fault(code, null, expected, actual, "expected " + expected + ", got " + actual);
    }

    static Fault ofCell(Code code, String column, String expected, String actual) {
        return new Fault(
                code, column, expected, actual, "column " + column + ": expected " + expected + ", got " + actual);
    }
}
