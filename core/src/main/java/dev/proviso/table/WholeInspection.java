package dev.proviso.table;

import dev.proviso.schema.Shown;

/** Tells what is wrong with rows beyond their cells: keys that are there already, rules on rows. */
final class WholeInspection {
    private final TablePlan plan;
    private final Findings findings;
    private final KeyPlan.Seen[] seen;

    WholeInspection(TablePlan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
        this.seen = new KeyPlan.Seen[plan.keys().size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new KeyPlan.Seen();
        }
    }

    /** Compares the keys of a row with those of the rows before it. */
    void keys(RowView row) {
        for (int i = 0; i < seen.length; i++) {
            key(plan.keys().get(i), seen[i], row);
        }
    }

    /** Asks the rules on rows; for a row in which nothing else is wrong. */
    void rules(RowView row) {
        for (RulePlan rule : plan.rules()) {
            try {
                if (!rule.canAsk(row)) {
                    findings.ofTable().canNotBeAsked(rule.contract());
                } else if (!rule.accepts(row)) {
                    findings.ofTable().breaks(rule.contract());
                }
            } catch (Throwable e) {
                findings.ofTable().threw(rule.contract(), Inspection.notFatal(e));
            }
        }
    }

    private void key(KeyPlan key, KeyPlan.Seen keys, RowView row) {
        try {
            if (keys.add(key, row)) {
                return;
            }
            if (key.isOneColumn()) {
                findings.of(key.column()).isRepeated(row.cell(key.column()));
            } else {
                findings.ofTable().isRepeated(key.names(), shown(key, row));
            }
        } catch (Throwable e) {
            ColumnFaults faults = findings.of(key.column());
            faults.threw(Inspection.notFatal(e));
            // Told of this row, and not of the next.
            faults.isSpoilt();
        }
    }

    private String shown(KeyPlan key, RowView row) throws Throwable {
        StringBuilder text = new StringBuilder();
        for (int column : key.columns()) {
            boolean hidden = plan.table().plans()[column].contract().sensitive();
            text.append(text.isEmpty() ? "" : ", ")
                    .append(hidden ? "a value that is not shown" : Shown.value(row.cell(column)));
        }
        return text.toString();
    }
}
