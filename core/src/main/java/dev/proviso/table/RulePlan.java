package dev.proviso.table;

import dev.proviso.schema.RuleContract;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** A rule on whole rows, compiled. */
final class RulePlan {
    private final RuleContract contract;
    private final MethodHandle predicate;
    /** The class whose instances are asked; null for a static method. */
    private final @Nullable Class<?> asked;

    private final @Nullable RowMaker maker;
    /** The columns that a static method takes. */
    private final int[] columns;

    private final ColumnPlan[] plans;
    private final boolean[] primitive;

    RulePlan(
            RuleContract contract,
            MethodHandle predicate,
            @Nullable Class<?> asked,
            @Nullable RowMaker maker,
            int[] columns,
            ColumnPlan[] plans,
            boolean[] primitive) {
        this.contract = contract;
        this.predicate = predicate;
        this.asked = asked;
        this.maker = maker;
        this.columns = columns;
        this.plans = plans;
        this.primitive = primitive;
    }

    RuleContract contract() {
        return contract;
    }

    /** Whether the rule can be asked of such a row: it is of the class that answers, or that class can be made of it. */
    boolean canAsk(RowView row) {
        return asked == null || maker != null || asked.isInstance(row.row());
    }

    /** Whether the row keeps the rule; one that lacks a cell that the rule takes does. */
    boolean accepts(RowView row) throws Throwable {
        if (asked != null) {
            Object target = row.row();
            if (!asked.isInstance(target)) {
                if (maker == null) {
                    return false;
                }
                target = maker.make(row);
            }
            return target == null || (boolean) predicate.invokeExact(target);
        }
        @Nullable Object[] cells = new @Nullable Object[columns.length];
        for (int i = 0; i < cells.length; i++) {
            Object cell = row.cell(columns[i]);
            if (cell == RowReader.MISSING || (cell == null && primitive[i])) {
                return true;
            }
            cells[i] = cell == null ? null : plans[columns[i]].cellType().canonical(cell);
        }
        return (boolean) predicate.invokeExact(cells);
    }
}
