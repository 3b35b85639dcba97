package dev.proviso.shape;

import dev.proviso.value.Sizes;
import java.util.ArrayList;
import java.util.List;

/** Reads a pattern word by word. */
final class PatternParser {
    private static final String WORDS = "a name (n), a size (3), _ for any size, or ... for any axes";

    private final String text;

    PatternParser(String text) {
        this.text = text;
    }

    List<Axis> parse() throws PatternException {
        List<Axis> axes = new ArrayList<>();
        boolean rest = false;
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            Axis axis = axis(text.substring(at, end), at);
            if (axis instanceof Axis.Rest) {
                if (rest) {
                    throw new PatternException(at, "a second ... leaves open which axes belong to which", "Keep one.");
                }
                rest = true;
            }
            axes.add(axis);
            at = end;
        }
        return axes;
    }

    private static Axis axis(String word, int at) throws PatternException {
        if (word.equals("_")) {
            return new Axis.Any();
        }
        if (word.equals("...")) {
            return new Axis.Rest();
        }
        if (isDigit(word.charAt(0))) {
            return size(word, at);
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(i == 0 ? isNameStart(c) : isNameStart(c) || isDigit(c))) {
                throw new PatternException(at + i, unexpected(word, i), "An axis is " + WORDS + ".");
            }
        }
        return new Axis.Name(word);
    }

    private static Axis size(String word, int at) throws PatternException {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == ',') {
                throw new PatternException(at + i, unexpected(word, i), "Write a space in its place.");
            }
            if (!isDigit(word.charAt(i))) {
                throw new PatternException(
                        at + i,
                        unexpected(word, i) + " in a size",
                        "A size is a whole number; a name starts with a letter.");
            }
        }
        try {
            int size = Integer.parseInt(word);
            if (size <= Sizes.LARGEST) {
                return new Axis.Size(size);
            }
        } catch (NumberFormatException tooLarge) {
            // Said below.
        }
        throw new PatternException(at, "the size is too large", "The largest is " + Sizes.LARGEST + ".");
    }

    private static String unexpected(String word, int at) {
        int c = word.codePointAt(at);
        if (c == ',') {
            return "unexpected ',': axes are separated by spaces";
        }
        boolean printable = c > ' ' && c < 0x7f;
        return "unexpected " + (printable ? "'" + (char) c + "'" : "character U+" + String.format("%04X", c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}
