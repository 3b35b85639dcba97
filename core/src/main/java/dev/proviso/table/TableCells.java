package dev.proviso.table;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the columns and cells of a table, once, by the readers that judge it; those too that the schema does not
 * declare. What the table throws comes through.
 */
public final class TableCells {
    private final TablePlan plan;
    private final Object table;
    private final @Nullable ColumnSource columns;

    private TableCells(TablePlan plan, Object table, @Nullable ColumnSource columns) {
        this.plan = plan;
        this.table = table;
        this.columns = columns;
    }

    /**
     * The cells of a table.
     *
     * @param plan what is declared of it, if only that nothing is
     * @param names the names of the columns of a {@code double[][]}; null if they have none
     */
    public static TableCells of(TablePlan plan, Object table, @Nullable List<String> names) {
        ColumnSource columns = table instanceof List ? null : plan.source(table, names);
        if (columns == null && table instanceof Map<?, ?> map && isNothingDeclared(plan) && areColumns(map)) {
            columns = new MapColumns(map, plan.table());
        }
        return new TableCells(plan, table, columns);
    }

    private static boolean isNothingDeclared(TablePlan plan) {
        return plan.table().plans().length == 0;
    }

    /** Where nothing is declared, a map is one of columns if all that it holds can be one. */
    private static boolean areColumns(Map<?, ?> map) {
        for (Object value : map.values()) {
            if (!Column.isOne(value)) {
                return false;
            }
        }
        return !map.isEmpty();
    }

    /** The number of rows, -1 if that is not known before they are read. */
    public int rows() {
        if (columns != null) {
            return columns.rows();
        }
        return table instanceof List<?> list ? list.size() : 1;
    }

    /**
     * Shows all of it.
     *
     * @return false where it is no table, or one whose columns have different lengths; then it was not shown in full
     */
    public boolean visit(TableVisitor visitor) throws Throwable {
        if (columns != null) {
            return visit(columns, visitor);
        }
        if (!(table instanceof List<?> rows)) {
            return row(table, visitor);
        }
        boolean all = true;
        for (Iterator<?> each = rows.iterator(); each.hasNext(); ) {
            all &= row(each.next(), visitor);
        }
        return all;
    }

    private static boolean visit(ColumnSource columns, TableVisitor visitor) throws Throwable {
        if (!columns.isWellFormed() || !columns.isReadable()) {
            return false;
        }
        if (!columns.isOrdered()) {
            visitor.unordered();
        }
        List<String> names = columns.names();
        for (int i = 0; i < names.size(); i++) {
            CellSink sink = visitor.column(names.get(i));
            if (sink != null) {
                columns.give(i, sink);
            }
        }
        return true;
    }

    private boolean row(@Nullable Object row, TableVisitor visitor) throws Throwable {
        RowReader reader = plan.reader(row);
        if (row == null || reader == null) {
            return false;
        }
        if (!reader.isOwn() && !reader.isOrdered(row)) {
            visitor.unordered();
        }
        Collection<?> names = reader.names(row);
        for (Iterator<?> each = names.iterator(); each.hasNext(); ) {
            if (each.next() instanceof String name) {
                CellSink sink = visitor.column(name);
                if (sink != null) {
                    sink.cell(reader.cell(row, name));
                }
            }
        }
        visitor.endRow();
        return true;
    }
}
