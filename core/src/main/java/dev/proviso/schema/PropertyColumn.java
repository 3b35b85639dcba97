package dev.proviso.schema;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.value.Range;
import dev.proviso.words.Words;
import org.jspecify.annotations.Nullable;

/** The column that a component or property states. */
final class PropertyColumn {
    private PropertyColumn() {}

    static ColumnContract of(Property property) throws SchemaException {
        Class<?> declared = property.type();
        ColumnBuilder column = ColumnContract.named(property.name())
                .javaType(declared.getName())
                .constraints(property.constraints());
        Column stated = Words.first(Column.class, property.words());
        if (stated != null && !stated.regex().isEmpty()) {
            throw new SchemaException(
                    property.where() + ": a regex stands for many columns, and this is one", "write its name");
        }
        if (stated != null) {
            column = ColumnWords.apply(stated, column, property.where());
        }
        ColumnContract read = column.build();
        ColumnType type = type(property, read.cells());
        boolean notNull = declared.isPrimitive() || property.notNull() || (stated != null && stated.notNull());
        column.type(type).nullable(!notNull);
        if (declared.isEnum() && read.cells().oneOf().isEmpty()) {
            column.oneOf(ColumnTypes.levels(declared));
        }
        InRange range = Words.first(InRange.class, property.words());
        if (range != null) {
            column.range(range(property, range, read.cells().range()));
        }
        if (Words.first(Finite.class, property.words()) != null) {
            refuseNoNumber(property, "@Finite");
            column.finite(true);
        }
        return column.build();
    }

    private static ColumnType type(Property property, CellContract cells) throws SchemaException {
        ColumnType own = ColumnTypes.of(property.type());
        if (cells.type() == ColumnType.ANY || cells.type() == own) {
            return own;
        }
        boolean categories = cells.type() == ColumnType.CATEGORICAL && own == ColumnType.STRING;
        boolean narrower = cells.type() == ColumnType.INTEGER && own == ColumnType.NUMBER && isOpen(property.type());
        if (own == ColumnType.ANY || categories || narrower) {
            return cells.type();
        }
        throw new SchemaException(
                property.where() + ": type = " + cells.type() + ", and this column is a " + Shown.type(property.type()),
                "leave the type out, or declare another class");
    }

    private static boolean isOpen(Class<?> type) {
        return type == Number.class;
    }

    private static Range range(Property property, InRange stated, @Nullable Range other) throws SchemaException {
        refuseNoNumber(property, "@InRange");
        if (other != null) {
            throw new SchemaException(
                    property.where() + ": its range is stated twice", "leave out @InRange, or min and max of @Column");
        }
        return new Range(stated.min(), stated.max(), stated.minInclusive(), stated.maxInclusive());
    }

    private static void refuseNoNumber(Property property, String word) throws SchemaException {
        ColumnType own = ColumnTypes.of(property.type());
        if (own != ColumnType.INTEGER && own != ColumnType.NUMBER) {
            throw new SchemaException(
                    property.where() + ": " + word + " is for numbers, and this column is a "
                            + Shown.type(property.type()),
                    "leave it out, or declare a number");
        }
    }
}
