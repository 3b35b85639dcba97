package dev.proviso.words;

/** How far two words are apart, for finding what was meant by one that is not known. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * How many characters to insert, to delete or to replace, or to swap with their neighbour.
     *
     * @param swap what a swap counts: 1 as one slip, or 2 as two characters that differ
     */
    public static int between(String from, String to, int swap) {
        int[] beforeAbove = new int[0];
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                if (isSwapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeAbove[j - 2] + swap);
                }
            }
            beforeAbove = above;
            above = row;
        }
        return above[to.length()];
    }

    private static boolean isSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
