package dev.proviso.table;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that is a map from column name to cell. */
final class MapReader extends RowReader {
    private final TableColumns table;
    private final ColumnPlan[] columns;

    MapReader(TableColumns table) {
        this.table = table;
        this.columns = table.plans();
    }

    @Override
    boolean accepts(Object row) {
        Map<?, ?> map = (Map<?, ?>) row;
        int found = 0;
        for (ColumnPlan column : columns) {
            if (column.regex() == null) {
                Object cell = cell(map, column.name());
                boolean absent = cell == MISSING;
                if (absent ? column.contract().required() : !column.accepts(cell)) {
                    return false;
                }
                found += absent ? 0 : 1;
            }
        }
        for (String name : table.forbidden()) {
            if (cell(map, name) != MISSING) {
                return false;
            }
        }
        if (table.index().hasRegex()) {
            return acceptsMatched(map, found);
        }
        return table.isWideEnough(found)
                && (!table.rejectsExtra() || map.size() <= found)
                && (!table.isOrdered() || !isOrdered(map) || table.areInOrder(map.keySet()));
    }

    /** The columns that regular expressions stand for. */
    private boolean acceptsMatched(Map<?, ?> map, int found) {
        int matched = found;
        int known = found;
        for (Iterator<? extends Map.Entry<?, ?>> each = map.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<?, ?> entry = each.next();
            int column = table.index().of(entry.getKey());
            if (column == ColumnIndex.FORBIDDEN) {
                return false;
            }
            if (column >= 0 && columns[column].regex() != null) {
                matched++;
                known++;
                if (!columns[column].accepts(entry.getValue())) {
                    return false;
                }
            }
        }
        return table.isWideEnough(matched)
                && (!table.rejectsExtra() || map.size() <= known)
                && table.hasRequiredMatches(map.keySet())
                && (!table.isOrdered() || !isOrdered(map) || table.areInOrder(map.keySet()));
    }

    @Override
    @Nullable Object cell(Object row, int column) {
        return cell((Map<?, ?>) row, columns[column].name());
    }

    @Override
    @Nullable Object cell(Object row, String name) {
        return cell((Map<?, ?>) row, name);
    }

    static @Nullable Object cell(Map<?, ?> map, String name) {
        try {
            Object cell = map.get(name);
            return cell == null && !map.containsKey(name) ? MISSING : cell;
        } catch (ClassCastException | NullPointerException e) {
            // A map whose keys can not be compared with a name does not have it.
            return MISSING;
        }
    }

    @Override
    int width(Object row) {
        return ((Map<?, ?>) row).size();
    }

    @Override
    Collection<?> names(Object row) {
        return ((Map<?, ?>) row).keySet();
    }

    @Override
    boolean isOrdered(Object row) {
        return row instanceof LinkedHashMap;
    }
}
