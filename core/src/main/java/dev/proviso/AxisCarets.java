package dev.proviso;

import java.util.ArrayList;
import java.util.List;

/** Where an axis stands in the text of a pattern such as {@code n d} and of a shape such as {@code (10, 3)}. */
final class AxisCarets {

    private static final int NOWHERE = -1;

    private AxisCarets() {}

    /** The number of axes that the text of a shape shows. */
    static int rank(String shape) {
        return words(shape).size();
    }

    /** The offset of the axis' size in the shape, or -1. */
    static int inShape(String shape, int axis) {
        List<Word> sizes = words(shape);
        return axis < sizes.size() ? sizes.get(axis).start() : NOWHERE;
    }

    /**
     * The offset of the axis' word in the pattern, or -1. One word at most stands for any number of axes; those right
     * of it are counted from the end.
     */
    static int inPattern(String pattern, int axis, int rank) {
        List<Word> words = words(pattern);
        int rest = rest(words);
        if (rest == NOWHERE) {
            return words.size() == rank && axis < rank ? words.get(axis).start() : NOWHERE;
        }
        if (axis < rest) {
            return words.get(axis).start();
        }
        int fromEnd = rank - axis;
        int right = words.size() - 1 - rest;
        return words.get(fromEnd <= right ? words.size() - fromEnd : rest).start();
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

    /** What stands between spaces, brackets and commas. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = NOWHERE;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && " (),".indexOf(text.charAt(i)) < 0;
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
