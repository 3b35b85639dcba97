package dev.proviso.agent;

import java.util.Locale;

/** How far a word is from one that was meant. */
final class Spelling {
    private static final int MOST_EDITS = 2;

    private Spelling() {}

    /** Whether two letters added, dropped or changed lead from one word to the other, whatever the case. */
    static boolean near(String written, String meant) {
        return distance(written.toLowerCase(Locale.ROOT), meant) <= MOST_EDITS;
    }

    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
