package dev.proviso.table;

import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Looks at a table until something is wrong. */
final class Acceptance {
    private Acceptance() {}

    static boolean accepts(TablePlan plan, Object value, @Nullable List<String> names) throws Throwable {
        ColumnSource source = plan.source(value, names);
        if (source != null) {
            return acceptsColumns(plan, source);
        }
        List<?> rows = TablePlan.rows(value);
        return rows == null ? acceptsRow(plan, value) : acceptsRows(plan, rows);
    }

    private static boolean acceptsRow(TablePlan plan, Object row) throws Throwable {
        RowReader reader = plan.reader(row);
        if (reader == null || !reader.accepts(row) || !plan.takesRows(1)) {
            return false;
        }
        if (plan.rules().isEmpty()) {
            return true;
        }
        RowView.OfReader view = new RowView.OfReader();
        view.at(reader, row);
        return keepsRules(plan, view);
    }

    private static boolean acceptsRows(TablePlan plan, List<?> rows) throws Throwable {
        boolean whole = !plan.rules().isEmpty() || !plan.keys().isEmpty();
        Whole each = whole ? new Whole(plan, new RowView.OfReader()) : null;
        long count = 0;
        if (rows instanceof RandomAccess) {
            for (int i = 0, size = rows.size(); i < size; i++, count++) {
                if (!acceptsRow(plan, rows.get(i), each)) {
                    return false;
                }
            }
        } else {
            for (Iterator<?> row = rows.iterator(); row.hasNext(); count++) {
                if (!acceptsRow(plan, row.next(), each)) {
                    return false;
                }
            }
        }
        return plan.takesRows(count);
    }

    private static boolean acceptsRow(TablePlan plan, @Nullable Object row, @Nullable Whole whole) throws Throwable {
        RowReader reader = plan.reader(row);
        if (row == null || reader == null || !reader.accepts(row)) {
            return false;
        }
        if (whole == null) {
            return true;
        }
        ((RowView.OfReader) whole.view).at(reader, row);
        return whole.accepts();
    }

    private static boolean acceptsColumns(TablePlan plan, ColumnSource source) throws Throwable {
        ColumnBinding binding = ColumnBinding.of(plan.table(), source);
        if (!source.isWellFormed() || !binding.fits()) {
            return false;
        }
        ColumnPlan[] plans = plan.table().plans();
        for (int i = 0; i < binding.width(); i++) {
            int column = binding.column(i);
            if (column >= 0 && !source.accepts(i, plans[column])) {
                return false;
            }
        }
        int rows = source.rows();
        if (rows == ColumnSource.UNKNOWN) {
            return true;
        }
        if (!plan.rules().isEmpty() || !plan.keys().isEmpty()) {
            RowView.OfColumns view = new RowView.OfColumns(source, binding.places());
            Whole whole = new Whole(plan, view);
            for (int row = 0; row < rows; row++) {
                view.at(row);
                if (!whole.accepts()) {
                    return false;
                }
            }
        }
        return plan.takesRows(rows);
    }

    private static boolean keepsRules(TablePlan plan, RowView view) throws Throwable {
        List<RulePlan> rules = plan.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (!rules.get(i).accepts(view)) {
                return false;
            }
        }
        return true;
    }

    /** What is asked of rows beyond their cells, over one table. */
    private static final class Whole {
        private final TablePlan plan;
        private final RowView view;
        private final KeyPlan.Seen[] seen;

        private Whole(TablePlan plan, RowView view) {
            this.plan = plan;
            this.view = view;
            this.seen = new KeyPlan.Seen[plan.keys().size()];
            for (int i = 0; i < seen.length; i++) {
                seen[i] = new KeyPlan.Seen();
            }
        }

        private boolean accepts() throws Throwable {
            for (int i = 0; i < seen.length; i++) {
                if (!seen[i].add(plan.keys().get(i), view)) {
                    return false;
                }
            }
            return keepsRules(plan, view);
        }
    }
}
