package dev.proviso.event;

/**
 * Text that is safe to print or log, whoever wrote it: on one line, of bounded length, and encodable. Column names and
 * levels come from users' data, and one lone surrogate would cost the whole log line.
 */
public final class PlainText {

    private static final char ELLIPSIS = '\u2026';
    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /**
     * {@code text} with spaces for control characters and line breaks, U+FFFD for lone surrogates, and cut to at most
     * {@code longest} chars, the last of them then an ellipsis.
     */
    public static String of(String text, int longest) {
        boolean cut = text.length() > longest;
        int end = cut ? longest - 1 : text.length();
        if (cut && Character.isHighSurrogate(text.charAt(end - 1)) && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        StringBuilder plain = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                plain.append(c).append(text.charAt(++i));
            } else {
                plain.append(plain(c));
            }
        }
        return cut ? plain.append(ELLIPSIS).toString() : plain.toString();
    }

    private static char plain(char c) {
        if (Character.isSurrogate(c)) {
            return REPLACEMENT;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> c;
        };
    }
}
