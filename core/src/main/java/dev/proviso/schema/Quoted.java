package dev.proviso.schema;

/** Text from a table, made fit for one line of a message: short, quoted, and without characters that can not be seen. */
public final class Quoted {
    private static final int MOST_SHOWN = 40;
    private static final int LONGEST_MESSAGE = 200;

    private Quoted() {}

    public static String of(String text) {
        return '"' + bare(text) + '"';
    }

    /** The same without quotation marks. */
    public static String bare(String text) {
        return capped(text, MOST_SHOWN);
    }

    /** Words of a constraint's author, into which a cell may have been interpolated. */
    public static String message(String text) {
        return capped(text, LONGEST_MESSAGE);
    }

    private static String capped(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), most);
        for (int i = 0; i < end; ) {
            int character = text.codePointAt(i);
            append(shown, character);
            i += Character.charCount(character);
        }
        return text.length() > most ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '"' -> shown.append("\\\"");
            case '\\' -> shown.append("\\\\");
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isVisible(character)) {
                    shown.appendCodePoint(character);
                } else {
                    shown.append("\\u{").append(Integer.toHexString(character)).append('}');
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
