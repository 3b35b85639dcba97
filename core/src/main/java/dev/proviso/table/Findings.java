package dev.proviso.table;

import dev.proviso.ColumnFinding;
import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that is wrong with one table, in the order in which it is told. */
final class Findings {
    /** Names that a regular expression matches, beyond which they are told as one. */
    private static final int MOST_MATCHED = 200;

    private final ColumnPlan[] plans;
    private final String learned;
    private final Rows rows;
    private final RowFaults ofRows;
    private final ColumnFaults[] ofColumns;
    private final List<Map<String, ColumnFaults>> ofMatched = new ArrayList<>();
    private final UnknownColumns unknown;
    private final TableFaults ofTable;

    Findings(TableColumns table, boolean singleRow) {
        TableContract contract = table.contract();
        this.plans = table.plans();
        this.learned = contract.learnedBy() == null ? "" : " (learned by " + contract.learnedBy() + ")";
        this.rows = new Rows(singleRow);
        this.ofRows = new RowFaults(rows);
        this.ofColumns = new ColumnFaults[plans.length];
        for (int i = 0; i < plans.length; i++) {
            ofColumns[i] = new ColumnFaults(plans[i], plans[i].name(), learned, rows);
            // By name: a map of the platform may give its entries in another order each time.
            ofMatched.add(new TreeMap<>());
        }
        this.unknown = new UnknownColumns(table, rows);
        this.ofTable = new TableFaults(contract, rows);
    }

    Rows rows() {
        return rows;
    }

    RowFaults ofRows() {
        return ofRows;
    }

    ColumnFaults of(int column) {
        return ofColumns[column];
    }

    /** The faults of a column that the table calls so. */
    ColumnFaults of(int column, String name) {
        if (plans[column].regex() == null) {
            return ofColumns[column];
        }
        Map<String, ColumnFaults> matched = ofMatched.get(column);
        ColumnFaults faults = matched.get(name);
        if (faults == null && matched.size() < MOST_MATCHED) {
            faults = new ColumnFaults(plans[column], name, learned, rows);
            matched.put(name, faults);
        }
        return faults == null ? ofColumns[column] : faults;
    }

    UnknownColumns unknown() {
        return unknown;
    }

    TableFaults ofTable() {
        return ofTable;
    }

    List<ColumnFinding> toList() {
        List<ColumnFinding> findings = new ArrayList<>(ofRows.toList());
        for (int i = 0; i < plans.length; i++) {
            findings.addAll(ofColumns[i].toList(unknown));
            for (ColumnFaults matched : ofMatched.get(i).values()) {
                findings.addAll(matched.toList(unknown));
            }
        }
        findings.addAll(unknown.toList());
        findings.addAll(ofTable.toList());
        return findings;
    }
}
