package dev.proviso.schema;

import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a cell; the same judgement as {@link Column#accepts(Object)}, to the end. */
final class CellInspection {
    private CellInspection() {}

    static void judge(Column column, @Nullable Object cell, ColumnFaults faults) {
        if (cell == null) {
            if (column.nullable()) {
                judgeConstraints(column, null, faults);
            } else {
                faults.isNull();
            }
        } else if (column.cellType().accepts(cell)) {
            judgeRules(column, cell, faults);
            judgeConstraints(column, column.cellType().canonical(cell), faults);
        } else if (column.cellType().isOfType(cell)) {
            faults.breaks(column.cellType(), column.cellType().values(), cell);
        } else {
            faults.hasType(cell);
        }
    }

    /** A cell is told with the first rule that it breaks: NaN that is not finite needs no range. */
    private static void judgeRules(Column column, Object cell, ColumnFaults faults) {
        for (CellRule rule : column.rules()) {
            if (!rule.accepts(cell)) {
                faults.breaks(rule, rule.expected(), cell);
                return;
            }
        }
    }

    private static void judgeConstraints(Column column, @Nullable Object cell, ColumnFaults faults) {
        Constraints constraints = column.constraints();
        if (constraints == null) {
            return;
        }
        try {
            for (Constraints.Breach breach : constraints.breaches(column.name(), cell)) {
                faults.breaks(breach);
            }
        } catch (ValidationException e) {
            faults.constraintThrew(e.getCause() == null ? e : e.getCause());
        }
    }
}
