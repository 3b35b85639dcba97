package dev.proviso.profile;

import dev.proviso.table.CellSink;
import dev.proviso.table.TableCells;
import dev.proviso.table.TablePlan;
import dev.proviso.table.TableVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was seen of a table, in one pass and in memory that does not grow with its rows. */
final class SeenTable implements TableVisitor {
    private static final int MOST_COLUMNS = 10_000;

    private final List<SeenColumn> columns = new ArrayList<>();
    private final Map<String, SeenColumn> byName = new HashMap<>();
    private final boolean sketched;
    private boolean ordered = true;
    private boolean tooWide;
    private long rows;
    private int next;

    private SeenTable(boolean sketched) {
        this.sketched = sketched;
    }

    /**
     * Reads a table.
     *
     * @param sketched whether the quantiles of numbers are wanted
     * @return null if it is no table, has no columns, or more than can be remembered
     */
    static @Nullable SeenTable of(TablePlan plan, Object table, @Nullable List<String> names, boolean sketched)
            throws Throwable {
        TableCells cells = TableCells.of(plan, table, names);
        SeenTable seen = new SeenTable(sketched);
        return cells.visit(seen) && !seen.columns.isEmpty() && !seen.tooWide ? seen : null;
    }

    @Override
    public @Nullable CellSink column(String name) {
        // Rows have their columns in the same order, nearly always.
        if (next < columns.size() && columns.get(next).name().equals(name)) {
            return columns.get(next++);
        }
        SeenColumn known = byName.get(name);
        if (known != null) {
            ordered &= known.place() >= next;
            next = known.place() + 1;
            return known;
        }
        if (columns.size() == MOST_COLUMNS) {
            tooWide = true;
            return null;
        }
        SeenColumn column = new SeenColumn(name, columns.size(), sketched ? Sketches.make() : Quantiles.None.INSTANCE);
        columns.add(column);
        byName.put(name, column);
        next = columns.size();
        return column;
    }

    @Override
    public void endRow() {
        rows++;
        next = 0;
    }

    @Override
    public void unordered() {
        ordered = false;
    }

    /** The columns in the order in which they were first met. */
    List<SeenColumn> columns() {
        return columns;
    }

    /** Whether all rows have their columns in this order. */
    boolean isOrdered() {
        return ordered;
    }

    /** Whether each row has the column. */
    boolean isEverywhere(SeenColumn column) {
        return column.isIn(rows);
    }
}
