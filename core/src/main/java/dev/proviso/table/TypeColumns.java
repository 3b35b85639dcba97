package dev.proviso.table;

import dev.proviso.schema.Quoted;
import dev.proviso.schema.Shown;
import dev.proviso.value.TableType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a type that a {@link TableType} reads. */
final class TypeColumns extends ColumnSource {
    private final TableType<Object> type;
    private final Object value;
    private final Header header;
    private final int rows;
    private final ColumnBinding binding;
    private final @Nullable TextCells text;
    /** Those that were asked for and are at hand. */
    private final @Nullable Column[] columns;

    private final boolean[] isAsked;

    private TypeColumns(TableColumns table, TableType<Object> type, Object value, Header header, int rows) {
        this.type = type;
        this.value = value;
        this.header = header;
        this.rows = rows;
        this.binding = new ColumnBinding(table, header.names(), true);
        this.text = type.isText() ? new TextCells(table) : null;
        this.columns = new Column[header.names().size()];
        this.isAsked = new boolean[columns.length];
    }

    static ColumnSource of(TableColumns table, TableType<Object> type, Object value) {
        try {
            int rows = type.rows(value);
            int width = type.columns(value);
            if (rows < UNKNOWN || width < 0) {
                return new UnreadTable("one that says it has " + (width < 0 ? width + " columns" : rows + " rows"));
            }
            return new TypeColumns(table, type, value, Header.of(type, value), rows);
        } catch (Throwable e) {
            return new UnreadTable(
                    "one that threw " + Shown.type(Inspection.notFatal(e).getClass()));
        }
    }

    @Override
    List<String> names() {
        return header.names();
    }

    @Override
    int rows() {
        return rows;
    }

    @Override
    boolean isText() {
        return text != null;
    }

    @Override
    boolean isWellFormed() {
        return header.unnamed() < 0;
    }

    @Override
    void explain(Findings findings) {
        findings.ofTable().hasUnnamed(header.unnamed());
    }

    @Override
    @Nullable Object cell(int row, int column) throws Throwable {
        Column cells = column(column);
        Object cell = cells == null ? type.cell(value, row, header.place(column)) : cells.cell(row);
        return text == null ? cell : text.read(binding.column(column), cell);
    }

    private @Nullable Column column(int column) throws Exception {
        if (!isAsked[column]) {
            Object cells = type.column(value, header.place(column));
            columns[column] = cells == null ? null : Column.byIndex(cells);
            isAsked[column] = true;
        }
        return columns[column];
    }

    @Override
    boolean accepts(int column, ColumnPlan plan) throws Throwable {
        if (rows == UNKNOWN) {
            return misfit(column, plan) == null;
        }
        Column cells = column(column);
        if (cells != null && (!cells.isOne() || cells.size() != rows)) {
            return false;
        }
        if (text != null) {
            return acceptsText(binding.column(column), cells, header.place(column), text);
        }
        return cells == null ? super.accepts(column, plan) : cells.accepts(plan);
    }

    /** The class of a column of which no cell is of the type that is wanted; null if it may be. */
    private @Nullable Class<?> misfit(int column, ColumnPlan plan) throws Exception {
        Class<?> declared = text == null ? type.columnType(value, header.place(column)) : null;
        return declared == null || plan.cellType().mayBe(declared) ? null : declared;
    }

    private boolean acceptsText(int column, @Nullable Column cells, int place, TextCells reads) throws Exception {
        for (int row = 0; row < rows; row++) {
            if (!reads.accept(column, cells == null ? type.cell(value, row, place) : cells.cell(row))) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean explain(int column, ColumnPlan plan, ColumnFaults faults, Findings findings) throws Throwable {
        if (rows == UNKNOWN) {
            Class<?> misfit = misfit(column, plan);
            if (misfit != null) {
                faults.hasColumnType(Shown.type(misfit));
            }
            return false;
        }
        Column cells = column(column);
        if (cells == null) {
            return true;
        }
        String name = Quoted.bare(names().get(column));
        if (!cells.isOne()) {
            findings.ofTable().isNoColumn(name, "an array or a List", cells.title());
            return false;
        }
        if (cells.size() != rows) {
            findings.ofTable().isTorn(name, cells.size(), rows);
            return false;
        }
        return true;
    }
}
