package dev.proviso.table;

import dev.proviso.Code;

/** Which cells are values of a column, without coercion: text is no number, and a number is no text. */
abstract class CellType {

    /** What messages call the type: {@code double}, {@code Species}, {@code integer}. */
    abstract String title();

    /** Whether this is a value of the column. */
    abstract boolean accepts(Object cell);

    /** Whether this is of the column's type, even if it is none of its values. */
    boolean isOfType(Object cell) {
        return accepts(cell);
    }

    /** What the column takes, where the cell is of its type and yet none of its values. */
    String values() {
        return "a value of the column";
    }

    /** Whether not all instances of the class that a record declares are values. */
    boolean isNarrow() {
        return false;
    }

    /** What is said of a cell that is of the type and none of its values. */
    Code code() {
        return Code.CELL_INVALID;
    }

    /** An accepted cell as an instance of the column's own class. */
    Object canonical(Object cell) {
        return cell;
    }

    /** Whether an instance of a class may be of the type. */
    abstract boolean mayBe(Class<?> declared);

    /** How values are written in tables of text. */
    TextForm textForm() {
        return TextForm.ITSELF;
    }

    /** Whether some instance of one class may be one of the other. */
    static boolean areRelated(Class<?> declared, Class<?> type) {
        return type.isAssignableFrom(declared) || declared.isAssignableFrom(type);
    }

    /** Whether only whole numbers are values. */
    boolean isInteger() {
        return false;
    }

    /** Whether numbers are values. */
    boolean isNumeric() {
        return false;
    }

    /** Whether text is a value. */
    boolean isText() {
        return false;
    }
}
