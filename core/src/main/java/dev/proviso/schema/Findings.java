package dev.proviso.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that is wrong with one table, in the order in which it is told. */
final class Findings {
    private final Rows rows;
    private final RowFaults ofRows;
    private final List<ColumnFaults> ofColumns = new ArrayList<>();
    private final UnknownColumns unknown;

    Findings(List<Column> columns, boolean singleRow) {
        this.rows = new Rows(singleRow);
        this.ofRows = new RowFaults(rows);
        Set<String> known = new HashSet<>();
        for (Column column : columns) {
            ofColumns.add(new ColumnFaults(column, rows));
            known.add(column.name());
        }
        this.unknown = new UnknownColumns(known, rows);
    }

    Rows rows() {
        return rows;
    }

    RowFaults ofRows() {
        return ofRows;
    }

    ColumnFaults of(int column) {
        return ofColumns.get(column);
    }

    UnknownColumns unknown() {
        return unknown;
    }

    List<ColumnFinding> toList() {
        List<ColumnFinding> findings = new ArrayList<>(ofRows.toList());
        for (ColumnFaults column : ofColumns) {
            findings.addAll(column.toList(unknown));
        }
        findings.addAll(unknown.toList());
        return findings;
    }
}
