package dev.proviso.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which columns of a schema the columns of one table are. */
final class ColumnBinding {
    private final TableColumns table;
    private final List<String> names;
    private final boolean ordered;
    /** For each column of the table its index in the schema, or what {@link ColumnIndex} says of others. */
    private final int[] columns;
    /** For each column of the schema its place in the table; -1 where it has none. */
    private final int[] places;

    private final boolean[] found;

    /** @param ordered whether the order of the names means anything */
    ColumnBinding(TableColumns table, List<String> names, boolean ordered) {
        this.table = table;
        this.names = names;
        this.ordered = ordered;
        this.columns = new int[names.size()];
        this.places = new int[table.plans().length];
        this.found = new boolean[places.length];
        Arrays.fill(places, -1);
        for (int i = 0; i < columns.length; i++) {
            int column = table.index().of(names.get(i));
            columns[i] = column;
            if (column >= 0) {
                found[column] = true;
                if (table.plans()[column].regex() == null) {
                    places[column] = i;
                }
            }
        }
    }

    static ColumnBinding of(TableColumns table, ColumnSource source) {
        return new ColumnBinding(table, source.names(), source.isOrdered());
    }

    int width() {
        return columns.length;
    }

    int column(int place) {
        return columns[place];
    }

    int[] places() {
        return places;
    }

    boolean isFound(int column) {
        return found[column];
    }

    boolean hasAny() {
        for (boolean column : found) {
            if (column) {
                return true;
            }
        }
        return false;
    }

    /** Whether the table has the columns that it must have, and no others that it may not have, in order. */
    boolean fits() {
        for (int column : columns) {
            if (column == ColumnIndex.FORBIDDEN || (column == ColumnIndex.NONE && table.rejectsExtra())) {
                return false;
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (!found[i] && table.plans()[i].contract().required()) {
                return false;
            }
        }
        return table.isWideEnough(hasAny() ? 1 : 0) && isInOrder() && twice().isEmpty();
    }

    boolean isInOrder() {
        return !table.isOrdered() || !ordered || table.areInOrder(names);
    }

    /** The names that the schema knows and two columns of the table have. */
    Set<String> twice() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        for (int i = 0; i < columns.length; i++) {
            if (!seen.add(names.get(i)) && columns[i] >= 0) {
                twice.add(names.get(i));
            }
        }
        return twice;
    }
}
