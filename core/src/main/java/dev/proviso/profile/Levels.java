package dev.proviso.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the levels of a column, up to a number beyond which it has none: its cells are then texts of any kind. */
final class Levels {
    /** The most levels that a column which is declared to have some can have. */
    static final int MOST = 1_000;

    /** The most levels that a column of text is taken to have of which nothing is declared. */
    private static final int MOST_OF_TEXT = 100;

    private static final int LONGEST = 200;

    private final Map<String, Tally> counts = new LinkedHashMap<>();
    private long cells;
    private boolean tooMany;

    void add(String level) {
        cells++;
        if (tooMany) {
            return;
        }
        Tally known = counts.get(level);
        if (known != null) {
            known.count++;
        } else if (counts.size() == MOST || level.length() > LONGEST) {
            spoil();
        } else {
            counts.put(level, new Tally());
        }
    }

    /** The column has cells that can be no levels. */
    void spoil() {
        tooMany = true;
        counts.clear();
    }

    /** Whether all levels are known. */
    boolean areKnown() {
        return !tooMany && !counts.isEmpty();
    }

    /** Whether text of which nothing is declared comes down to a few levels: each has come twice, on the average. */
    boolean areFew() {
        return areKnown() && counts.size() <= MOST_OF_TEXT && cells >= 2L * counts.size();
    }

    List<String> names() {
        return new ArrayList<>(counts.keySet());
    }

    Map<String, Long> counts() {
        Map<String, Long> all = new LinkedHashMap<>();
        for (Map.Entry<String, Tally> level : counts.entrySet()) {
            all.put(level.getKey(), level.getValue().count);
        }
        return all;
    }

    private static final class Tally {
        private long count = 1;
    }
}
