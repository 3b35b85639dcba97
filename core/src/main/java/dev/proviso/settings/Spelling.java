package dev.proviso.settings;

import java.util.Locale;

/** How far a word is from one that was meant. */
final class Spelling {
    private static final int SHORT = 5;

    private Spelling() {}

    /** Whether one slip leads from one word to the other, or two where it is long, or only its end is another. */
    static boolean isNear(String written, String meant) {
        String word = written.toLowerCase(Locale.ROOT);
        return distance(word, meant) <= (meant.length() <= SHORT ? 1 : 2)
                || (word.startsWith(meant) && word.length() <= meant.length() + 2 + meant.length() / 2);
    }

    /** How many letters are added, dropped, changed or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
                least = Math.min(least, edits[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = least;
            }
        }
        return edits[from.length()][to.length()];
    }
}
