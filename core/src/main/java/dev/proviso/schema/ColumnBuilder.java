package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Severity;
import dev.proviso.value.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ColumnContract} together; what is not stated is not asked of the column. */
public final class ColumnBuilder {
    private String name;
    private boolean regex;
    private boolean required = true;
    private ColumnType type = ColumnType.ANY;
    private @Nullable String javaType;
    private boolean nullable = true;
    private boolean finite;
    private @Nullable Range range;
    private @Nullable String earliest;
    private @Nullable String latest;
    private List<String> oneOf = List.of();
    private @Nullable String pattern;
    private int minLength;
    private int maxLength = Integer.MAX_VALUE;
    private List<ConstraintContract> constraints = List.of();
    private boolean unique;
    private double mostly = 1;
    private Severity severity = Severity.ERROR;
    private @Nullable Environment in;
    private boolean sensitive;
    private @Nullable DriftContract drift;
    private @Nullable ColumnProfile profile;

    ColumnBuilder(String name) {
        this.name = name;
    }

    ColumnBuilder(ColumnContract column) {
        this(column.name());
        cells(column.cells());
        regex = column.regex();
        required = column.required();
        unique = column.unique();
        mostly = column.mostly();
        severity = column.severity();
        in = column.in();
        sensitive = column.sensitive();
        drift = column.drift();
        profile = column.profile();
    }

    /** Another name. */
    public ColumnBuilder name(String is) {
        name = is;
        return this;
    }

    /** Whether the name is a regular expression. */
    public ColumnBuilder regex(boolean is) {
        regex = is;
        return this;
    }

    /** Whether the column must be there. */
    public ColumnBuilder required(boolean is) {
        required = is;
        return this;
    }

    /** All that is said of cells. */
    public ColumnBuilder cells(CellContract cells) {
        type = cells.type();
        javaType = cells.javaType();
        nullable = cells.nullable();
        finite = cells.finite();
        range = cells.range();
        earliest = cells.earliest();
        latest = cells.latest();
        oneOf = cells.oneOf();
        pattern = cells.pattern();
        minLength = cells.minLength();
        maxLength = cells.maxLength();
        constraints = cells.constraints();
        return this;
    }

    /** What kind of value a cell is. */
    public ColumnBuilder type(ColumnType is) {
        type = is;
        return this;
    }

    /** The binary name of the class that cells are instances of. */
    public ColumnBuilder javaType(@Nullable String is) {
        javaType = is;
        return this;
    }

    /** Whether a cell may be null. */
    public ColumnBuilder nullable(boolean is) {
        nullable = is;
        return this;
    }

    /** Whether NaN and the infinities are refused. */
    public ColumnBuilder finite(boolean is) {
        finite = is;
        return this;
    }

    /** The range of a number. */
    public ColumnBuilder range(@Nullable Range is) {
        range = is;
        return this;
    }

    /** The first date or moment, as ISO 8601 writes it. */
    public ColumnBuilder earliest(@Nullable String is) {
        earliest = is;
        return this;
    }

    /** The last date or moment, as ISO 8601 writes it. */
    public ColumnBuilder latest(@Nullable String is) {
        latest = is;
        return this;
    }

    /** The only values, as text. */
    public ColumnBuilder oneOf(List<String> are) {
        oneOf = are;
        return this;
    }

    /** What the whole text must match. */
    public ColumnBuilder pattern(@Nullable String is) {
        pattern = is;
        return this;
    }

    /** The number of characters. */
    public ColumnBuilder length(int min, int max) {
        minLength = min;
        maxLength = max;
        return this;
    }

    /** The constraints of Jakarta Validation. */
    public ColumnBuilder constraints(List<ConstraintContract> are) {
        constraints = are;
        return this;
    }

    /** Whether no two cells may be equal. */
    public ColumnBuilder unique(boolean is) {
        unique = is;
        return this;
    }

    /** The share of cells that have to keep each rule on values. */
    public ColumnBuilder mostly(double share) {
        mostly = share;
        return this;
    }

    /** How much what is wrong with the column matters. */
    public ColumnBuilder severity(Severity is) {
        severity = is;
        return this;
    }

    /** Where the column belongs; null for everywhere. */
    public ColumnBuilder in(@Nullable Environment is) {
        in = is;
        return this;
    }

    /** Whether no cell may be shown. */
    public ColumnBuilder sensitive(boolean is) {
        sensitive = is;
        return this;
    }

    /** How far the cells may be from those seen in training. */
    public ColumnBuilder drift(@Nullable DriftContract is) {
        drift = is;
        return this;
    }

    /** How the cells were distributed in training. */
    public ColumnBuilder profile(@Nullable ColumnProfile is) {
        profile = is;
        return this;
    }

    /** The column as it was put together; whether it makes sense is seen when a table is checked. */
    public ColumnContract build() {
        CellContract cells = new CellContract(
                type,
                javaType,
                nullable,
                finite,
                range,
                earliest,
                latest,
                oneOf,
                pattern,
                minLength,
                maxLength,
                constraints);
        return new ColumnContract(
                name, regex, required, cells, unique, mostly, severity, in, sensitive, drift, profile);
    }
}
