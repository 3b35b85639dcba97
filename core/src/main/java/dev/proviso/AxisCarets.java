package dev.proviso;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an axis stands in the text of a pattern such as {@code n d} and of a shape such as {@code (10, 3)}. */
final class AxisCarets {

    private static final int NOWHERE = -1;

    private AxisCarets() {}

    /** The number of axes that the text of a shape shows. */
    static int rank(String shape) {
        return words(shape, 0, shape.length(), " (),").size();
    }

    /** The offset of the axis' size in the shape, or -1. */
    static int inShape(String shape, int axis) {
        List<Word> sizes = words(shape, 0, shape.length(), " (),");
        return axis < sizes.size() ? sizes.get(axis).start() : NOWHERE;
    }

    /**
     * The offset of the axis' word in the pattern, or -1: in the first alternative that has this word at this axis. One
     * word at most stands for any number of axes; those right of it are counted from the end.
     *
     * @param dimension the word, if it is known
     */
    static int inPattern(String pattern, int axis, int rank, @Nullable String dimension) {
        int start = 0;
        while (start <= pattern.length()) {
            int bar = pattern.indexOf(" | ", start);
            int end = bar < 0 ? pattern.length() : bar;
            Word word = inAlternative(words(pattern, start, end, " "), axis, rank);
            if (word != null && (dimension == null || word.text().equals(dimension))) {
                return word.start();
            }
            start = end + 3;
        }
        return NOWHERE;
    }

    private static @Nullable Word inAlternative(List<Word> words, int axis, int rank) {
        int rest = rest(words);
        if (rest == NOWHERE) {
            return words.size() == rank && axis < rank ? words.get(axis) : null;
        }
        if (axis < rest) {
            return words.get(axis);
        }
        int fromEnd = rank - axis;
        int right = words.size() - 1 - rest;
        return words.get(fromEnd <= right ? words.size() - fromEnd : rest);
    }

    private static int rest(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            if (text.equals("...") || text.startsWith("*") || text.startsWith("+")) {
                return i;
            }
        }
        return NOWHERE;
    }

    /** What stands between separators in a part of a text. */
    private static List<Word> words(String text, int from, int to, String separators) {
        List<Word> words = new ArrayList<>();
        int start = NOWHERE;
        for (int i = from; i <= to; i++) {
            boolean inWord = i < to && separators.indexOf(text.charAt(i)) < 0;
            if (inWord && start == NOWHERE) {
                start = i;
            } else if (!inWord && start != NOWHERE) {
                words.add(new Word(start, text.substring(start, i)));
                start = NOWHERE;
            }
        }
        return words;
    }

    private record Word(int start, String text) {}
}
