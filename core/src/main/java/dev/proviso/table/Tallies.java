package dev.proviso.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The faults that were found in one place, each told from the others by a key. */
final class Tallies {
    private final Rows rows;
    private final Map<Object, Tally> byKey = new LinkedHashMap<>();

    Tallies(Rows rows) {
        this.rows = rows;
    }

    /** Counts the current row for a fault that is known; null if it is not, so that the caller describes it. */
    @Nullable Tally again(Object key) {
        Tally tally = byKey.get(key);
        if (tally != null) {
            tally.add();
        }
        return tally;
    }

    Tally first(Object key, Fault fault) {
        Tally tally = new Tally(fault, rows);
        tally.add();
        byKey.put(key, tally);
        return tally;
    }

    int size() {
        return byKey.size();
    }

    /** All but those that are borne with. */
    List<Tally> inOrder() {
        List<Tally> told = new ArrayList<>();
        for (Tally tally : byKey.values()) {
            if (!tally.isTolerated()) {
                told.add(tally);
            }
        }
        return told;
    }
}
