package dev.proviso.settings;

import dev.proviso.words.EditDistance;
import java.util.Locale;

/** How far a word is from one that was meant. */
final class Spelling {
    private static final int SHORT = 5;

    private Spelling() {}

    /** Whether one slip leads from one word to the other, or two where it is long, or only its end is another. */
    static boolean isNear(String written, String meant) {
        String word = written.toLowerCase(Locale.ROOT);
        return EditDistance.between(word, meant, 1) <= (meant.length() <= SHORT ? 1 : 2)
                || (word.startsWith(meant) && word.length() <= meant.length() + 2 + meant.length() / 2);
    }
}
