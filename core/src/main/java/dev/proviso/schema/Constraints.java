package dev.proviso.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of Jakarta Validation on the columns of one record. */
interface Constraints {

    /** Whether a cell, of the column's own class or null, breaks none of them. */
    boolean accepts(String column, @Nullable Object cell);

    /** What the cell breaks. */
    List<Breach> breaches(String column, @Nullable Object cell);

    /**
     * A constraint that a cell broke.
     *
     * @param constraint what tells this constraint from the others of the column
     * @param message what the constraint says
     * @param value the cell, or the element inside it, that broke it
     */
    record Breach(
            Object constraint, String message, @Nullable Object value) {}
}
