package dev.proviso.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of Jakarta Validation on one column. */
interface Constraints {

    /** Whether a cell, of the column's own class or null, breaks none of them. */
    boolean accepts(@Nullable Object cell);

    /** What the cell breaks. */
    List<Breach> breaches(@Nullable Object cell);

    /**
     * A constraint that a cell broke.
     *
     * @param rule the constraint's name: {@code Even}
     * @param constraint what tells this constraint from the others of the column
     * @param message what the constraint says
     * @param value the cell, or the element inside it, that broke it
     */
    record Breach(
            String rule,
            Object constraint,
            String message,
            @Nullable Object value) {}
}
