package dev.proviso.schema;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The distribution of a column of levels.
 *
 * @param counts the number of cells of each level
 */
public record LevelProfile(Map<String, Long> counts) implements ColumnProfile {

    public LevelProfile {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    @Override
    public long count() {
        long count = 0;
        for (long ofLevel : counts.values()) {
            count += ofLevel;
        }
        return count;
    }
}
