package dev.proviso.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the column of a schema that a name in a table means. */
final class ColumnIndex {
    /** What a name stands for that is in no column. */
    static final int NONE = -1;

    /** A column that belongs to another environment, and may not be there. */
    static final int FORBIDDEN = -2;

    private static final int MOST_REMEMBERED = 1_000;
    private static final int LONGEST_REMEMBERED = 100;

    private final ColumnPlan[] columns;
    private final Pattern[] forbiddenNames;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> matched = new ConcurrentHashMap<>();
    private final boolean hasRegex;

    /**
     * @param forbidden the names of columns that belong to another environment
     * @param forbiddenNames what the names of others match
     */
    ColumnIndex(ColumnPlan[] columns, List<String> forbidden, List<Pattern> forbiddenNames) {
        this.columns = columns;
        this.forbiddenNames = forbiddenNames.toArray(new Pattern[0]);
        boolean regex = !forbiddenNames.isEmpty();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].regex() == null) {
                byName.put(columns[i].name(), i);
            } else {
                regex = true;
            }
        }
        for (String name : forbidden) {
            byName.putIfAbsent(name, FORBIDDEN);
        }
        this.hasRegex = regex;
    }

    boolean hasRegex() {
        return hasRegex;
    }

    /** The index of the column, {@link #NONE} or {@link #FORBIDDEN}; anything may be a name. */
    int of(@Nullable Object name) {
        if (!(name instanceof String text)) {
            return NONE;
        }
        Integer exact = byName.get(text);
        if (exact != null) {
            return exact;
        }
        return hasRegex ? match(text) : NONE;
    }

    private int match(String name) {
        Integer known = matched.get(name);
        if (known != null) {
            return known;
        }
        int found = NONE;
        for (int i = 0; i < columns.length && found == NONE; i++) {
            if (columns[i].regex() != null && columns[i].regex().matcher(name).matches()) {
                found = i;
            }
        }
        for (int i = 0; i < forbiddenNames.length && found == NONE; i++) {
            if (forbiddenNames[i].matcher(name).matches()) {
                found = FORBIDDEN;
            }
        }
        if (found >= 0 && name.length() <= LONGEST_REMEMBERED && matched.size() < MOST_REMEMBERED) {
            matched.put(name, found);
        }
        return found;
    }
}
