package dev.proviso.table;

import dev.proviso.Code;

/** A rule on the value of a cell that is of its column's type; never asked of a null. */
abstract class CellRule {

    /** What findings call the rule, for instance {@code range}. */
    abstract String name();

    /** What the rule takes, for instance {@code 1.0 to 7.0}. */
    abstract String expected();

    /** Whether the value keeps the rule. */
    abstract boolean accepts(Object cell);

    /** The same for a number that was read without a box; only asked where {@link #takesNumbers}. */
    boolean accepts(double cell) {
        return true;
    }

    /** The same for a whole number. */
    boolean accepts(long cell) {
        return true;
    }

    /** Whether numbers can be judged without a box. */
    boolean takesNumbers() {
        return false;
    }

    /** Whether what is expected is told in the words of the rule's author. */
    boolean isOwnMessage() {
        return false;
    }

    Code code() {
        return Code.CELL_INVALID;
    }
}
