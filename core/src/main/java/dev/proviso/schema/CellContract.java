package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import dev.proviso.value.Range;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each cell of a column must be.
 *
 * @param type what kind of value
 * @param javaType the binary name of the class that a record or bean declares, for instance {@code int} or
 *     {@code com.acme.Species}; null if none does
 * @param nullable whether it may be null
 * @param finite whether NaN and the infinities are refused
 * @param range the range of a number, if one is stated
 * @param earliest the first date or moment, as ISO 8601 writes it, if one is stated
 * @param latest the last date or moment, if one is stated
 * @param oneOf the only values, as text; empty if there are others
 * @param pattern what the whole text must match, if anything
 * @param minLength the least number of characters
 * @param maxLength the largest number of characters
 * @param constraints the constraints of Jakarta Validation
 */
public record CellContract(
        ColumnType type,
        @Nullable String javaType,
        boolean nullable,
        boolean finite,
        @Nullable Range range,
        @Nullable String earliest,
        @Nullable String latest,
        List<String> oneOf,
        @Nullable String pattern,
        int minLength,
        int maxLength,
        List<ConstraintContract> constraints)
        implements Serializable {

    /** Any cell. */
    public static final CellContract ANY = new CellContract(
            ColumnType.ANY, null, true, false, null, null, null, List.of(), null, 0, Integer.MAX_VALUE, List.of());

    public CellContract {
        oneOf = List.copyOf(oneOf);
        constraints = List.copyOf(constraints);
    }
}
