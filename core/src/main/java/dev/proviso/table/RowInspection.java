package dev.proviso.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Tells what is wrong with one row of a table that is read row by row. */
final class RowInspection {
    private final TableColumns table;
    private final ColumnPlan[] plans;
    private final Findings findings;
    private final WholeInspection whole;
    private final boolean singleRow;
    private final RowView.OfReader view = new RowView.OfReader();
    private final boolean[] found;

    RowInspection(TablePlan plan, Findings findings, boolean singleRow) {
        this.table = plan.table();
        this.plans = table.plans();
        this.findings = findings;
        this.whole = new WholeInspection(plan, findings);
        this.singleRow = singleRow;
        this.found = new boolean[plans.length];
    }

    void inspect(Object row, RowReader reader) throws Exception {
        Arrays.fill(found, false);
        int exact = 0;
        boolean sound = reader.explain(row, findings);
        for (int i = 0; i < plans.length; i++) {
            if (plans[i].regex() == null && cell(row, reader, i)) {
                exact++;
            }
        }
        int width = table.rejectsExtra() ? reader.width(row) : exact;
        boolean byName = width > exact || table.index().hasRegex() || table.forbids() || table.isOrdered();
        Collection<?> names = byName || exact < plans.length ? reader.names(row) : null;
        if (names != null) {
            sound &= names(row, reader, names, exact, width);
        }
        for (int i = 0; i < plans.length; i++) {
            sound &= !findings.of(i).isSpoilt();
        }
        view.at(reader, row);
        if (!singleRow) {
            whole.keys(view);
        }
        if (sound) {
            whole.rules(view);
        }
    }

    /** Judges a cell and tells whether the row has its column. */
    private boolean cell(Object row, RowReader reader, int column) {
        try {
            if (!reader.isJudged(column) && reader.has(column)) {
                found[column] = true;
                return true;
            }
            Object cell = reader.cell(row, column);
            if (cell == RowReader.MISSING) {
                return false;
            }
            found[column] = true;
            CellInspection.judge(plans[column], cell, findings.of(column));
        } catch (Throwable e) {
            found[column] = true;
            findings.of(column).threw(Inspection.notFatal(e));
        }
        return true;
    }

    /** Judges what only the names of the row's columns tell; false if something is wrong. */
    private boolean names(Object row, RowReader reader, Collection<?> names, int exact, int width) {
        boolean sound = true;
        int known = exact;
        for (Object name : table.index().hasRegex() ? names : List.of()) {
            int column = table.index().of(name);
            if (column >= 0 && plans[column].regex() != null) {
                known++;
                found[column] = true;
                sound &= matched(row, reader, column, (String) name);
            }
        }
        boolean missing = false;
        boolean any = false;
        for (int i = 0; i < plans.length; i++) {
            any |= found[i];
            if (!found[i] && plans[i].contract().required()) {
                findings.of(i).isMissing();
                missing = true;
            }
        }
        if (missing) {
            findings.unknown().suggest(names);
        }
        boolean tooMany = table.rejectsExtra() && width > known;
        boolean others = !reader.isOwn() && (tooMany || table.forbids());
        if (others && !findings.unknown().reject(names) && tooMany) {
            findings.unknown().rejectUnnamed();
        }
        if (!any && !table.isWideEnough(0)) {
            findings.ofTable().hasNoColumn();
            sound = false;
        }
        if (table.isOrdered() && reader.isOrdered(row) && !table.areInOrder(names)) {
            findings.ofTable().isDisordered(table, names);
            sound = false;
        }
        return sound;
    }

    private boolean matched(Object row, RowReader reader, int column, String name) {
        ColumnFaults faults = findings.of(column, name);
        try {
            CellInspection.judge(plans[column], reader.cell(row, name), faults);
        } catch (Throwable e) {
            faults.threw(Inspection.notFatal(e));
        }
        return !faults.isSpoilt();
    }
}
