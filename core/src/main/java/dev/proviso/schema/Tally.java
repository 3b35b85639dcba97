package dev.proviso.schema;

import java.util.ArrayList;
import java.util.List;

/** The rows that have one fault: their number and the first few. */
final class Tally {
    private static final int MOST_ROWS = 5;

    private final Fault fault;
    private final Rows rows;
    private final List<Integer> first = new ArrayList<>(MOST_ROWS);
    private int last = -1;
    private long count;

    Tally(Fault fault, Rows rows) {
        this.fault = fault;
        this.rows = rows;
    }

    /** Counts the current row, once however many times it has the fault. */
    void add() {
        if (rows.current() == last) {
            return;
        }
        last = rows.current();
        count++;
        if (first.size() < MOST_ROWS) {
            first.add(last);
        }
    }

    /** The finding on cells: the rows that have it stand at the end of its sentence. */
    ColumnFinding ofCells() {
        return ofCells("");
    }

    ColumnFinding ofCells(String after) {
        return finding(rows.isSingle() ? after : " " + rows.some(count, first) + after);
    }

    /** The finding on a whole column, which has the fault in all rows as a rule. */
    ColumnFinding ofColumn(String before, String after) {
        return finding(rows.isSingle() ? after : before + rows.all(count, first) + after);
    }

    private ColumnFinding finding(String rest) {
        return new ColumnFinding(
                fault.code(),
                fault.column(),
                fault.expected(),
                fault.actual(),
                count,
                rows.count(),
                rows.isSingle() ? List.of() : first,
                fault.text() + rest);
    }
}
