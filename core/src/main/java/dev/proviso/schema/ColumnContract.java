package dev.proviso.schema;

import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Severity;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a table promises of one column.
 *
 * @param name the name, exactly as the table must have it, or what the whole name must match
 * @param regex whether the name is a regular expression
 * @param required whether the column must be there
 * @param cells what each cell must be
 * @param unique whether no two cells may be equal
 * @param mostly the share of cells that have to keep each rule on values, above 0 and at most 1
 * @param severity how much what is wrong with the column matters
 * @param in where the column belongs; null if everywhere
 * @param sensitive whether no cell may be shown
 * @param drift how far the cells may be from those seen in training, if that is stated
 * @param profile how the cells were distributed in training, if that is known
 */
public record ColumnContract(
        String name,
        boolean regex,
        boolean required,
        CellContract cells,
        boolean unique,
        double mostly,
        Severity severity,
        @Nullable Environment in,
        boolean sensitive,
        @Nullable DriftContract drift,
        @Nullable ColumnProfile profile)
        implements Serializable {

    /** A column of this name that must be there, of any cells; more is said by a builder. */
    public static ColumnBuilder named(String name) {
        return new ColumnBuilder(name);
    }

    /** A builder that begins with what this one says. */
    public ColumnBuilder toBuilder() {
        return new ColumnBuilder(this);
    }
}
