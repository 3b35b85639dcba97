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

    /** @param table tells which columns count; all do where it has none */
    MapColumns(Map<?, ?> map, TableColumns table) {
        this.ordered = map instanceof LinkedHashMap;
        boolean all = table.rejectsExtra() || table.plans().length == 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object cells = entry.getValue();
            String name = entry.getKey() instanceof String text ? text : Shown.value(entry.getKey());
            if (Column.isOne(cells)) {
                Column column = Column.byIndex(cells);
                names.add(name);
                columns.add(column);
                if (all || table.index().of(entry.getKey()) >= 0) {
                    rows = Math.min(rows, column.size());
                    most = Math.max(most, column.size());
                }
            } else if (all || table.index().of(entry.getKey()) >= 0) {
                others.put(name, cells == null ? "null" : Shown.type(Shown.typeOf(cells)));
            }
        }
        rows = rows == Integer.MAX_VALUE ? 0 : rows;
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
        if (rows != most) {
            int shortest = firstOf(rows);
            int longest = firstOf(most);
            boolean inOrder = names.get(shortest).compareTo(names.get(longest)) < 0;
            int first = inOrder ? shortest : longest;
            int second = inOrder ? longest : shortest;
            String sentence = "columns of different lengths: " + Quoted.bare(names.get(first)) + " has "
                    + cells(columns.get(first).size()) + ", " + Quoted.bare(names.get(second)) + " has "
                    + columns.get(second).size();
            findings.ofTable()
                    .isRagged(
                            sentence,
                            String.valueOf(columns.get(first).size()),
                            String.valueOf(columns.get(second).size()));
        }
    }

    /** The first by name: many maps have no order of their own. */
    private int firstOf(int size) {
        int first = -1;
        for (int i = 0; i < columns.size(); i++) {
            boolean before = first < 0 || names.get(i).compareTo(names.get(first)) < 0;
            first = columns.get(i).size() == size && before ? i : first;
        }
        return first;
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
