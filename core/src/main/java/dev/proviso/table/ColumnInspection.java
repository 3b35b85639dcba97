package dev.proviso.table;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with a table that is read column by column. */
final class ColumnInspection {
    private final TablePlan plan;
    private final TableColumns table;
    private final ColumnSource source;
    private final Findings findings;
    private final ColumnBinding binding;
    private final List<String> names;
    /** The rows that have a fault already, where there are rules on rows. */
    private final @Nullable BitSet spoilt;

    ColumnInspection(TablePlan plan, ColumnSource source, Findings findings) {
        this.plan = plan;
        this.table = plan.table();
        this.source = source;
        this.findings = findings;
        this.binding = ColumnBinding.of(table, source);
        this.names = source.names();
        this.spoilt = plan.rules().isEmpty() && plan.keys().isEmpty() ? null : new BitSet();
    }

    void inspect() {
        int rows = source.rows();
        findings.rows().total(Math.max(rows, 0));
        findings.rows().areText(source.isText());
        if (!source.isWellFormed()) {
            source.explain(findings);
        }
        if (!source.isNamed()) {
            return;
        }
        names();
        if (!source.isReadable()) {
            return;
        }
        for (int i = 0; i < binding.width(); i++) {
            if (binding.column(i) >= 0) {
                column(i, findings.of(binding.column(i), names.get(i)));
            }
        }
        if (rows == ColumnSource.UNKNOWN) {
            return;
        }
        whole(rows);
        if (!plan.takesRows(rows)) {
            findings.ofTable().hasRows(rows);
        }
    }

    private void names() {
        boolean missing = false;
        for (int i = 0; i < table.plans().length; i++) {
            if (!binding.isFound(i) && table.plans()[i].contract().required()) {
                findings.of(i).isMissing();
                missing = true;
            }
        }
        if (missing) {
            findings.unknown().suggest(names);
        }
        if (table.rejectsExtra() || table.forbids()) {
            findings.unknown().reject(names);
        }
        if (!binding.hasAny() && !table.isWideEnough(0)) {
            findings.ofTable().hasNoColumn();
        }
        for (String name : binding.twice()) {
            findings.ofTable().isTwice(name);
        }
        if (!binding.isInOrder()) {
            findings.ofTable().isDisordered(table, names);
        }
    }

    private void column(int place, ColumnFaults faults) {
        ColumnPlan column = table.plans()[binding.column(place)];
        if (!isWhole(place, column, faults)) {
            return;
        }
        for (int row = 0, rows = source.rows(); row < rows; row++) {
            findings.rows().at(row);
            try {
                CellInspection.judge(column, source.cell(row, place), faults);
            } catch (Throwable e) {
                faults.threw(Inspection.notFatal(e));
            }
            if (spoilt != null && faults.isSpoilt()) {
                spoilt.set(row);
            }
        }
    }

    /** Whether the cells of a column can be read; where they can not, no row is looked at as a whole. */
    private boolean isWhole(int place, ColumnPlan column, ColumnFaults faults) {
        boolean whole = false;
        try {
            whole = source.explain(place, column, faults, findings);
        } catch (Throwable e) {
            faults.threw(Inspection.notFatal(e));
        }
        if (!whole && spoilt != null) {
            spoilt.set(0, Math.max(source.rows(), 0));
        }
        return whole;
    }

    private void whole(int rows) {
        if (spoilt == null) {
            return;
        }
        RowView.OfColumns view = new RowView.OfColumns(source, binding.places());
        WholeInspection whole = new WholeInspection(plan, findings);
        for (int row = 0; row < rows; row++) {
            findings.rows().at(row);
            view.at(row);
            whole.keys(view);
            if (!spoilt.get(row)) {
                whole.rules(view);
            }
        }
    }
}
