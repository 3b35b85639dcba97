package dev.proviso.table;

import dev.proviso.value.TableType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that a {@link TableType} tells of one value. */
final class Header {
    /** Null where a column has no name. */
    private final @Nullable String[] all;

    private final List<String> names = new ArrayList<>();
    /** For each name the place of its column. */
    private final int[] places;

    private Header(@Nullable String[] all) {
        this.all = all;
        int[] found = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            String name = all[i];
            if (name != null) {
                found[names.size()] = i;
                names.add(name);
            }
        }
        this.places = Arrays.copyOf(found, names.size());
    }

    /** Of no columns. */
    static Header empty() {
        return new Header(new String[0]);
    }

    static Header of(TableType<Object> type, Object table) throws Exception {
        String[] all = new String[type.columns(table)];
        for (int i = 0; i < all.length; i++) {
            all[i] = type.name(table, i);
        }
        return new Header(all);
    }

    /** Whether it is that of another value too. */
    boolean isOf(TableType<Object> type, Object table) throws Exception {
        if (type.columns(table) != all.length) {
            return false;
        }
        for (int i = 0; i < all.length; i++) {
            if (!isAt(type, table, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAt(TableType<Object> type, Object table, int place) throws Exception {
        String name = type.name(table, place);
        return name == null ? all[place] == null : name.equals(all[place]);
    }

    /** Whether the column of one of the names is in the same place in another value. */
    boolean hasPlace(int name, TableType<Object> type, Object table) throws Exception {
        int place = places[name];
        return place < type.columns(table) && isAt(type, table, place);
    }

    /** The names, of the columns that have one. */
    List<String> names() {
        return names;
    }

    /** The place of the column of a name. */
    int place(int name) {
        return places[name];
    }

    /** The place of the first column without a name; -1 if all have one. */
    int unnamed() {
        for (int i = 0; i < all.length; i++) {
            if (all[i] == null) {
                return i;
            }
        }
        return -1;
    }
}
