package dev.proviso.profile;

import dev.proviso.annotation.ColumnType;
import dev.proviso.schema.ColumnProfile;
import dev.proviso.schema.ColumnTypes;
import dev.proviso.schema.LevelProfile;
import dev.proviso.schema.NumberProfile;
import dev.proviso.table.CellSink;
import org.jspecify.annotations.Nullable;

/** What was seen of one column. */
final class SeenColumn implements CellSink {
    private final String name;
    private final int place;
    private final Quantiles quantiles;
    private final Kind kind = new Kind();
    private final Moments moments = new Moments();
    private final Levels levels = new Levels();
    private long cells;
    private long nulls;
    private boolean allFinite = true;
    private @Nullable Class<?> lastClass;

    /** @param place where it was first met among the columns of the table */
    SeenColumn(String name, int place, Quantiles quantiles) {
        this.name = name;
        this.place = place;
        this.quantiles = quantiles;
    }

    String name() {
        return name;
    }

    int place() {
        return place;
    }

    @Override
    public void cell(@Nullable Object cell) {
        cells++;
        if (cell == null) {
            nulls++;
            return;
        }
        if (cell.getClass() != lastClass) {
            lastClass = cell.getClass();
            kind.add(typeOf(cell));
        }
        if (cell instanceof Number number) {
            measure(number.doubleValue());
        } else if (cell instanceof String text) {
            levels.add(text);
        } else if (cell instanceof Enum<?> constant) {
            levels.add(constant.name());
        } else if (cell instanceof Boolean flag) {
            levels.add(flag.toString());
        } else {
            levels.spoil();
        }
    }

    @Override
    public void number(double cell) {
        cells++;
        kind.add(ColumnType.NUMBER);
        measure(cell);
    }

    @Override
    public void whole(long cell) {
        cells++;
        kind.add(ColumnType.INTEGER);
        measure((double) cell);
    }

    /** A constant with a body of its own is no instance of a class that is an enum. */
    private static ColumnType typeOf(Object cell) {
        return cell instanceof Enum ? ColumnType.CATEGORICAL : ColumnTypes.of(cell.getClass());
    }

    private void measure(double number) {
        if (Double.isFinite(number)) {
            moments.add(number);
            quantiles.add(number);
        } else {
            allFinite = false;
        }
    }

    /** The type of its cells; text that comes down to a few levels is categorical. */
    ColumnType type() {
        ColumnType type = kind.type();
        return type == ColumnType.STRING && levels.areFew() ? ColumnType.CATEGORICAL : type;
    }

    boolean hasNulls() {
        return nulls > 0;
    }

    /** Whether each of so many rows has a cell in it. */
    boolean isIn(long rows) {
        return cells >= rows;
    }

    boolean isFinite() {
        return allFinite;
    }

    Moments moments() {
        return moments;
    }

    Levels levels() {
        return levels;
    }

    /** How its cells are distributed, as those of a column of this type; null if that is not known. */
    @Nullable ColumnProfile profile(ColumnType type) {
        if (type == ColumnType.INTEGER || type == ColumnType.NUMBER) {
            return moments.count() == 0
                    ? null
                    : new NumberProfile(moments.count(), moments.mean(), moments.deviation(), quantiles.toList());
        }
        boolean counted = type == ColumnType.CATEGORICAL || type == ColumnType.BOOLEAN;
        return counted && levels.areKnown() ? new LevelProfile(levels.counts()) : null;
    }
}
