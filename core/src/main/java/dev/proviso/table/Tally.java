package dev.proviso.table;

import dev.proviso.ColumnFinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that have one fault: their number, the first few, and what came in them. */
final class Tally {
    private static final int MOST_ROWS = 5;
    private static final int MOST_SAMPLES = 5;

    private final Fault fault;
    private final Rows rows;
    private final List<Integer> first = new ArrayList<>(MOST_ROWS);
    private final List<String> samples = new ArrayList<>(MOST_SAMPLES);
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

    /** Counts so many rows of which none can be named. */
    void addAll(long more) {
        count += more;
    }

    boolean wantsSamples() {
        return samples.size() < MOST_SAMPLES;
    }

    void sample(@Nullable String shown) {
        if (shown != null && wantsSamples() && !samples.contains(shown)) {
            samples.add(shown);
        }
    }

    /** Whether so few rows have it that it is borne with. */
    boolean isTolerated() {
        return fault.mostly() < 1 && rows.count() - count >= Math.nextDown(fault.mostly() * rows.count());
    }

    /** The finding on cells: the rows that have it stand at the end of its sentence. */
    ColumnFinding ofCells() {
        return finding(rows.isSingle() || first.isEmpty() ? "" : " " + rows.some(count, first));
    }

    /** The finding on a whole column, which has the fault in all rows as a rule. */
    ColumnFinding ofColumn(String before, String after) {
        return finding(rows.isSingle() || first.isEmpty() ? after : before + rows.all(count, first) + after);
    }

    /** The finding on the table as a whole. */
    ColumnFinding ofTable(String after) {
        return finding(after);
    }

    private ColumnFinding finding(String rest) {
        return new ColumnFinding(
                fault.code(),
                fault.severity(),
                fault.column(),
                fault.rule(),
                fault.expected(),
                fault.actual(),
                count,
                rows.count(),
                rows.isSingle() ? List.of() : first,
                samples,
                fault.text() + rest);
    }
}
