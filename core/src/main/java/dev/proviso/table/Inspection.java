package dev.proviso.table;

import dev.proviso.ColumnFinding;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Reads a whole table to tell all that is wrong with it; used after a check has failed. */
final class Inspection {
    private final TablePlan plan;
    private final Findings findings;
    private final RowInspection ofRow;

    private Inspection(TablePlan plan, boolean singleRow) {
        this.plan = plan;
        this.findings = new Findings(plan.table(), singleRow);
        this.ofRow = new RowInspection(plan, findings, singleRow);
    }

    static List<ColumnFinding> of(TablePlan plan, @Nullable Object value, @Nullable List<String> names) {
        try {
            return found(plan, value, names);
        } catch (Throwable e) {
            // A table that answers once and then throws.
            notFatal(e);
            Inspection inspection = new Inspection(plan, true);
            inspection.findings.rows().next();
            inspection.findings.ofRows().threw(e);
            return inspection.findings.toList();
        }
    }

    private static List<ColumnFinding> found(TablePlan plan, @Nullable Object value, @Nullable List<String> names) {
        List<?> rows = value == null ? null : TablePlan.rows(value);
        if (rows != null) {
            Inspection inspection = new Inspection(plan, false);
            inspection.rows(rows);
            return inspection.findings.toList();
        }
        ColumnSource source = value == null ? null : source(plan, value, names);
        if (source != null) {
            Findings findings = new Findings(plan.table(), false);
            new ColumnInspection(plan, source, findings).inspect();
            return findings.toList();
        }
        Inspection inspection = new Inspection(plan, true);
        inspection.row(value);
        if (value != null && !plan.takesRows(1)) {
            inspection.findings.ofTable().hasRows(1);
        }
        return inspection.findings.toList();
    }

    /** A map that throws when it is asked for a column is taken for a row, which then tells of it. */
    private static @Nullable ColumnSource source(TablePlan plan, Object value, @Nullable List<String> names) {
        try {
            return plan.source(value, names);
        } catch (Throwable e) {
            notFatal(e);
            return null;
        }
    }

    private void rows(List<?> rows) {
        try {
            if (rows instanceof RandomAccess) {
                for (int i = 0, size = rows.size(); i < size; i++) {
                    rowAt(rows, i);
                }
            } else {
                for (Iterator<?> each = rows.iterator(); each.hasNext(); ) {
                    row(each.next());
                }
            }
        } catch (Throwable e) {
            findings.rows().next();
            findings.ofRows().threw(notFatal(e));
        }
        long count = findings.rows().count();
        if (!plan.takesRows(count)) {
            findings.ofTable().hasRows(count);
        }
    }

    private void rowAt(List<?> rows, int index) {
        Object row;
        try {
            row = rows.get(index);
        } catch (Throwable e) {
            findings.rows().next();
            findings.ofRows().threw(notFatal(e));
            return;
        }
        row(row);
    }

    private void row(@Nullable Object row) {
        findings.rows().next();
        if (row == null) {
            findings.ofRows().isNull();
            return;
        }
        RowReader reader;
        try {
            reader = plan.reader(row);
        } catch (IllegalAccessException e) {
            findings.ofRows().isClosed(row.getClass());
            return;
        } catch (Throwable e) {
            findings.ofRows().threw(notFatal(e));
            return;
        }
        if (reader == null) {
            findings.ofRows().isNoRow(row);
            return;
        }
        try {
            findings.rows().areText(reader.isText());
            ofRow.inspect(row, reader);
        } catch (Throwable e) {
            findings.ofRows().threw(notFatal(e));
        }
    }

    static Throwable notFatal(Throwable e) {
        return Fatal.orThrow(e);
    }
}
