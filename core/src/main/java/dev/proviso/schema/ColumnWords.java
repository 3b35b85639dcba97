package dev.proviso.schema;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.Environment;
import dev.proviso.value.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link Column} says, as data. */
final class ColumnWords {
    private ColumnWords() {}

    /** A column that is stated in place. */
    static ColumnContract of(Column stated) throws SchemaException {
        if (stated.name().isEmpty() == stated.regex().isEmpty()) {
            throw new SchemaException(
                    "a column has " + (stated.name().isEmpty() ? "neither a name nor a regex" : "a name and a regex"),
                    "write one of them");
        }
        String name = stated.name().isEmpty() ? stated.regex() : stated.name();
        return apply(stated, ColumnContract.named(name), "column " + name).build();
    }

    /** Adds what it says to what is known of a column. */
    static ColumnBuilder apply(Column stated, ColumnBuilder column, String where) throws SchemaException {
        if (!stated.name().isEmpty()) {
            column.name(stated.name());
        } else if (!stated.regex().isEmpty()) {
            column.name(stated.regex()).regex(true);
        }
        return column.required(stated.required())
                .type(stated.type())
                .nullable(!stated.notNull())
                .finite(stated.finite())
                .range(range(stated))
                .earliest(text(stated.earliest()))
                .latest(text(stated.latest()))
                .oneOf(List.of(stated.oneOf()))
                .pattern(text(stated.pattern()))
                .length(stated.minLength(), stated.maxLength())
                .unique(stated.unique())
                .mostly(stated.mostly())
                .severity(stated.severity())
                .in(environment(stated, where))
                .sensitive(stated.sensitive())
                .drift(DriftWords.of(stated.drift(), where));
    }

    private static @Nullable Environment environment(Column stated, String where) throws SchemaException {
        if (stated.in().length > 1) {
            throw new SchemaException(
                    where + ": it names both environments", "leave in out: the column then belongs everywhere");
        }
        return stated.in().length == 0 ? null : stated.in()[0];
    }

    private static @Nullable Range range(Column stated) {
        boolean open = stated.min() == Double.NEGATIVE_INFINITY && stated.max() == Double.POSITIVE_INFINITY;
        return open ? null : new Range(stated.min(), stated.max(), true, true);
    }

    private static @Nullable String text(String stated) {
        return stated.isEmpty() ? null : stated;
    }
}
