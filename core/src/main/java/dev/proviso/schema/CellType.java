package dev.proviso.schema;

/** Which cells are values of a column, without coercion: text is no number, and a number is no text. */
abstract sealed class CellType permits NumberType, EnumType, ClassType {

    static CellType of(Class<?> declared) {
        Class<?> boxed = ClassType.boxed(declared);
        NumberType number = NumberType.of(boxed);
        if (number != null) {
            return number;
        }
        return boxed.isEnum() ? new EnumType(boxed) : new ClassType(boxed);
    }

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

    /** An accepted cell as an instance of the column's own class. */
    Object canonical(Object cell) {
        return cell;
    }
}
