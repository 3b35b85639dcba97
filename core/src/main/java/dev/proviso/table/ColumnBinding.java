package dev.proviso.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which columns of a schema the columns of one table are. */
final class ColumnBinding {
    private final TableColumns table;
    private final ColumnSource source;
    /** For each column of the table its index in the schema, or what {@link ColumnIndex} says of others. */
    private final int[] columns;
    /** For each column of the schema its place in the table; -1 where it has none. */
    private final int[] places;

    private final boolean[] found;

    private ColumnBinding(TableColumns table, ColumnSource source) {
        List<String> names = source.names();
        this.table = table;
        this.source = source;
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
        return new ColumnBinding(table, source);
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
        return !table.isOrdered() || !source.isOrdered() || table.areInOrder(source.names());
    }

    /** The names that the schema knows and two columns of the table have. */
    Set<String> twice() {
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0 && source.names().indexOf(source.names().get(i)) != i) {
                twice.add(source.names().get(i));
            }
        }
        return twice;
    }
}
