package dev.proviso.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faults that were found in one place, each told from the others by a key. */
final class Tallies {
    private final Rows rows;
    private final Map<Object, Tally> byKey = new LinkedHashMap<>();

    Tallies(Rows rows) {
        this.rows = rows;
    }

    /** Counts the current row for a fault that is known; false if it is not, so that the caller describes it. */
    boolean again(Object key) {
        Tally tally = byKey.get(key);
        if (tally == null) {
            return false;
        }
        tally.add();
        return true;
    }

    void first(Object key, Fault fault) {
        Tally tally = new Tally(fault, rows);
        tally.add();
        byKey.put(key, tally);
    }

    int size() {
        return byKey.size();
    }

    List<Tally> inOrder() {
        return new ArrayList<>(byKey.values());
    }
}
