package dev.proviso.table;

import dev.proviso.Code;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a cell; the same judgement as {@link ColumnPlan#accepts(Object)}, to the end. */
final class CellInspection {
    private CellInspection() {}

    static void judge(ColumnPlan column, @Nullable Object cell, ColumnFaults faults) {
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
            faults.breaks(column.cellType(), column.cellType().code(), "one of", values(column), cell);
        } else {
            faults.hasType(cell);
        }
    }

    /** The levels that a training has seen are cells themselves. */
    private static String values(ColumnPlan column) {
        boolean hidden = column.contract().sensitive() && column.cellType().code() == Code.LEVEL_UNSEEN;
        return hidden ? "a level that training has seen" : column.cellType().values();
    }

    /**
     * A cell is told with the first rule of the schema that it breaks, as NaN that is not finite needs no range, and with
     * each constraint.
     */
    private static void judgeRules(ColumnPlan column, Object cell, ColumnFaults faults) {
        boolean told = false;
        for (CellRule rule : column.rules()) {
            boolean constraint = rule instanceof ConstraintRule;
            if ((constraint || !told) && !rule.accepts(cell)) {
                faults.breaks(rule, cell);
                told |= !constraint;
            }
        }
    }

    private static void judgeConstraints(ColumnPlan column, @Nullable Object cell, ColumnFaults faults) {
        Constraints constraints = column.constraints();
        if (constraints == null) {
            return;
        }
        try {
            for (Constraints.Breach breach : constraints.breaches(cell)) {
                faults.breaks(breach);
            }
        } catch (ValidationException e) {
            faults.constraintThrew(e.getCause() == null ? e : e.getCause());
        }
    }
}
