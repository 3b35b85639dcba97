package dev.proviso.table;

import dev.proviso.words.EditDistance;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a missing column may be called instead; letter case and separators do not count. */
final class Suggestions {
    private static final int MOST_NAMES = 200;
    private static final int LONGEST_NAME = 100;

    private final Set<String> names = new LinkedHashSet<>();

    void add(String name) {
        if (names.size() < MOST_NAMES && name.length() <= LONGEST_NAME) {
            names.add(name);
        }
    }

    /** The name that differs from the column's in at most a third of its letters, and least of all. */
    @Nullable String closestTo(String column) {
        String wanted = letters(column);
        int nearest = Math.min(wanted.length() - 1, Math.max(1, wanted.length() / 3));
        String closest = null;
        for (String name : names) {
            String other = letters(name);
            if (Math.abs(other.length() - wanted.length()) > nearest) {
                continue;
            }
            int distance = EditDistance.between(wanted, other, 2);
            if (distance < nearest || (distance == nearest && closest == null)) {
                nearest = distance;
                closest = name;
            }
        }
        return closest;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isLetterOrDigit(lower.charAt(i))) {
                letters.append(lower.charAt(i));
            }
        }
        return letters.toString();
    }
}
