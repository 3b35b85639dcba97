package dev.proviso.profile;

import dev.proviso.annotation.ColumnType;
import dev.proviso.schema.ColumnBuilder;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.SchemaException;
import dev.proviso.schema.TableContract;
import dev.proviso.table.Fatal;
import dev.proviso.table.TablePlan;
import dev.proviso.value.Range;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a table is like, as rules that a person may then edit. */
public final class Inference {
    private Inference() {}

    /**
     * The rules that a table keeps.
     *
     * @throws IllegalArgumentException if it is no table, or has no columns; with what reading it has thrown, if it has
     */
    public static TableContract of(Object table) {
        SeenTable seen;
        try {
            TablePlan open = TablePlan.of(TableContract.of(List.of()).build(), null, null);
            seen = SeenTable.of(open, table, null, false);
        } catch (SchemaException impossible) {
            throw new IllegalStateException(impossible);
        } catch (Throwable thrown) {
            Fatal.orThrow(thrown);
            throw new IllegalArgumentException(
                    "the table can not be read: it threw " + thrown.getClass().getName(), thrown);
        }
        if (seen == null) {
            throw new IllegalArgumentException(
                    "this is no table with columns: give a list of rows, a map of columns, or a double[][]");
        }
        List<ColumnContract> columns = new ArrayList<>();
        for (SeenColumn column : seen.columns()) {
            columns.add(rules(column).required(seen.isEverywhere(column)).build());
        }
        return TableContract.of(columns).build();
    }

    private static ColumnBuilder rules(SeenColumn seen) {
        ColumnType type = seen.type();
        ColumnBuilder column = ColumnContract.named(seen.name()).type(type).nullable(seen.hasNulls());
        boolean numbers = type == ColumnType.NUMBER || type == ColumnType.INTEGER;
        if (numbers && seen.isFinite() && seen.moments().count() > 0) {
            column.range(new Range(seen.moments().least(), seen.moments().most(), true, true));
        }
        if (type == ColumnType.CATEGORICAL && seen.levels().areKnown()) {
            column.oneOf(seen.levels().names());
        }
        return column;
    }
}
