package dev.proviso.contract;

import dev.proviso.shape.ShapePattern;
import dev.proviso.value.Range;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations on one element say of its value. Equal clauses promise the same.
 *
 * @param shape the shape, if one is stated
 * @param finite whether every cell must be finite
 * @param range the range of every cell, if one is stated
 * @param table the columns, if they are stated
 * @param nullable whether null is accepted in place of the value
 * @param dimension the name whose size the value is, if it is one
 */
public record Clauses(
        @Nullable ShapePattern shape,
        boolean finite,
        @Nullable Range range,
        @Nullable TableClause table,
        boolean nullable,
        @Nullable String dimension) {

    /** Nothing. */
    public static final Clauses NONE = new Clauses(null, false, null, null, false, null);

    /** The same, with nothing said of cells; the columns of a table are more than its cells, and stay. */
    Clauses withoutCells() {
        return finite || range != null ? new Clauses(shape, false, null, table, nullable, dimension) : this;
    }

    /** The same, with nothing said of what only a model can tell. */
    public Clauses withoutModel() {
        ShapePattern alone = shape == null ? null : shape.withoutMembers();
        TableClause fixed = table == null ? null : table.withoutModel();
        return new Clauses(alone, finite, range, fixed, nullable, dimension);
    }

    /** Whether all that is said by others is said here, in the same words. */
    public boolean say(Clauses others) {
        TableClause wanted = others.table;
        return (others.shape == null || others.shape.equals(shape))
                && (!others.finite || finite)
                && (others.range == null || others.range.equals(range))
                && (wanted == null || (table != null && wanted.contract().equals(table.contract())))
                && others.nullable == nullable;
    }

    boolean isEmpty() {
        return shape == null && !finite && range == null && table == null && dimension == null;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (shape != null) {
            text.append("@ExpectShape(\"").append(shape).append('"');
            text.append(nullable ? ", nullable = true)" : ")");
        }
        if (finite) {
            text.append(text.isEmpty() ? "" : " ").append("@Finite");
        }
        if (range != null) {
            text.append(text.isEmpty() ? "" : " ").append(range.annotation());
        }
        if (table != null) {
            text.append(text.isEmpty() ? "" : " ").append(table);
        }
        if (dimension != null) {
            text.append(text.isEmpty() ? "" : " ")
                    .append("@Dim(\"")
                    .append(dimension)
                    .append("\")");
        }
        return text.toString();
    }
}
