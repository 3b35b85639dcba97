package dev.proviso.table;

import dev.proviso.schema.Quoted;
import dev.proviso.schema.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map from column name to the array or list of its cells. */
final class MapColumns extends ColumnSource {
    private final boolean ordered;
    private final List<String> names = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    /** What is no column, or has no name; only those that are there. */
    private final Map<String, Object> others = new LinkedHashMap<>();

    private int rows = Integer.MAX_VALUE;
    private int most;

    MapColumns(Map<?, ?> map) {
        this.ordered = map instanceof LinkedHashMap;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object cells = entry.getValue();
            String name = entry.getKey() instanceof String text ? text : Shown.value(entry.getKey());
            if (Column.isOne(cells)) {
                Column column = Column.byIndex(cells);
                names.add(name);
                columns.add(column);
                rows = Math.min(rows, column.size());
                most = Math.max(most, column.size());
            } else {
                others.put(name, cells == null ? "null" : Shown.type(Shown.typeOf(cells)));
            }
        }
        rows = columns.isEmpty() ? 0 : rows;
    }

    @Override
    List<String> names() {
        return names;
    }

    @Override
    int rows() {
        return rows;
    }

    @Override
    @Nullable Object cell(int row, int column) {
        return columns.get(column).cell(row);
    }

    @Override
    boolean isOrdered() {
        return ordered;
    }

    @Override
    boolean isWellFormed() {
        return rows == most && others.isEmpty();
    }

    @Override
    void explain(Findings findings) {
        for (Map.Entry<String, Object> other : others.entrySet()) {
            findings.ofTable()
                    .isNoColumn(
                            Quoted.bare(other.getKey()),
                            "an array or a List",
                            other.getValue().toString());
        }
        for (int i = 0; i < columns.size(); i++) {
            int size = columns.get(i).size();
            if (size != columns.get(0).size()) {
                String first = Quoted.bare(names.get(0)) + " has "
                        + cells(columns.get(0).size());
                String sentence =
                        "columns of different lengths: " + first + ", " + Quoted.bare(names.get(i)) + " has " + size;
                findings.ofTable()
                        .isRagged(sentence, String.valueOf(columns.get(0).size()), String.valueOf(size));
                return;
            }
        }
    }

    private static String cells(int count) {
        return count + (count == 1 ? " cell" : " cells");
    }

    @Override
    boolean accepts(int column, ColumnPlan plan) {
        return columns.get(column).accepts(plan);
    }

    @Override
    void give(int column, CellSink sink) {
        columns.get(column).give(sink);
    }
}
