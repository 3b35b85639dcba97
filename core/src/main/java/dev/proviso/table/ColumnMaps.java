package dev.proviso.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a map that holds columns from one that holds the cells of a row: nothing in its type does. */
final class ColumnMaps {
    private ColumnMaps() {}

    static boolean isOne(Map<?, ?> map, TableColumns table) {
        for (ColumnPlan plan : table.plans()) {
            if (plan.regex() == null) {
                Object value = MapReader.cell(map, plan.name());
                if (value != null && value != RowReader.MISSING) {
                    // On the passing path of a row, the first cell tells.
                    return Column.isOne(value) && holdsColumns(map, table);
                }
            }
        }
        return table.index().hasRegex() && holdsColumns(map, table);
    }

    /** One that fits as a column, and not as a cell, tells; where all fit as both, that they are equally long does. */
    private static boolean holdsColumns(Map<?, ?> map, TableColumns table) {
        int length = -1;
        boolean even = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            int column = table.index().of(entry.getKey());
            Object value = entry.getValue();
            if (column < 0 || value == null) {
                continue;
            }
            Verdict verdict = verdict(value, table.plans()[column]);
            if (verdict == Verdict.COLUMN) {
                return true;
            }
            even &= verdict == Verdict.EITHER && (length < 0 || length == new Column(value).size());
            length = verdict == Verdict.EITHER ? new Column(value).size() : length;
        }
        return even && length >= 0;
    }

    private static Verdict verdict(@Nullable Object value, ColumnPlan plan) {
        if (value == null || !Column.isOne(value)) {
            return Verdict.CELL;
        }
        if (plan.cellType().accepts(value)) {
            return plan.cellType().isOfType("") ? Verdict.EITHER : Verdict.CELL;
        }
        return new Column(value).mayBe(plan) ? Verdict.COLUMN : Verdict.CELL;
    }

    private enum Verdict {
        CELL,
        COLUMN,
        /** Of a column that takes anything. */
        EITHER
    }
}
