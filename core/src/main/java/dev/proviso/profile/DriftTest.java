package dev.proviso.profile;

import dev.proviso.ColumnFinding;
import dev.proviso.table.CellSink;
import dev.proviso.table.TableCells;
import dev.proviso.table.TablePlan;
import dev.proviso.table.TableVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the columns of one table with those of the training, all in one pass. */
final class DriftTest implements TableVisitor {
    private final List<DriftCheck> checks = new ArrayList<>();
    private final List<Distance> distances = new ArrayList<>();
    private final Map<String, Distance> byColumn = new HashMap<>();
    private final long rows;

    private DriftTest(List<DriftCheck> asked, long rows) {
        this.rows = rows;
        for (DriftCheck check : asked) {
            if (rows >= check.drift().minRows()) {
                Distance distance = check.distance();
                checks.add(check);
                distances.add(distance);
                byColumn.put(check.column(), distance);
            }
        }
    }

    /**
     * Compares a table.
     *
     * @return null if it has too few rows to be compared, or is none
     */
    static @Nullable DriftTest of(List<DriftCheck> checks, TablePlan plan, Object table, @Nullable List<String> names)
            throws Throwable {
        TableCells cells = TableCells.of(plan, table, names);
        DriftTest test = new DriftTest(checks, cells.rows());
        return test.checks.isEmpty() || !cells.visit(test) ? null : test;
    }

    @Override
    public @Nullable CellSink column(String name) {
        return byColumn.get(name);
    }

    @Override
    public void endRow() {}

    @Override
    public void unordered() {}

    boolean isPassed() {
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).isExceeded(distances.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    /** Tells how far each column is. */
    void tell(DriftListener listener) {
        for (int i = 0; i < checks.size(); i++) {
            DriftCheck check = checks.get(i);
            listener.measured(
                    check.column(),
                    check.metric().name(),
                    distances.get(i).value(),
                    check.drift().max());
        }
    }

    /** A finding for each column that has drifted. */
    List<ColumnFinding> findings(@Nullable String trainer) {
        List<ColumnFinding> findings = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            double distance = distances.get(i).value();
            if (checks.get(i).isExceeded(distance)) {
                findings.add(checks.get(i).finding(distance, rows, trainer));
            }
        }
        return findings;
    }
}
