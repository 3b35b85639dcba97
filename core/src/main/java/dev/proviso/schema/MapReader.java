package dev.proviso.schema;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that is a map from column name to cell. */
final class MapReader extends RowReader {
    private final Column[] columns;
    private final boolean rejectsExtra;

    MapReader(Column[] columns, boolean rejectsExtra) {
        this.columns = columns;
        this.rejectsExtra = rejectsExtra;
    }

    @Override
    boolean accepts(Object row) {
        Map<?, ?> map = (Map<?, ?>) row;
        for (Column column : columns) {
            Object cell = map.get(column.name());
            if ((cell == null && !map.containsKey(column.name())) || !column.accepts(cell)) {
                return false;
            }
        }
        return !rejectsExtra || map.size() <= columns.length;
    }

    @Override
    @Nullable Object cell(Object row, int column) {
        Map<?, ?> map = (Map<?, ?>) row;
        String name = columns[column].name();
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
}
