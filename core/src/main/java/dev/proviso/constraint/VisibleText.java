package dev.proviso.constraint;

/** What the author of a constraint wrote, fit for one line of a message. */
final class VisibleText {
    private static final int MOST = 200;

    private VisibleText() {}

    /** In quotation marks, on one line, and not long. */
    static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int end = Math.min(text.length(), MOST);
        for (int i = 0; i < end; i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                shown.append("\\n");
            } else if (Character.isISOControl(character)) {
                shown.append("\\u{").append(Integer.toHexString(character)).append('}');
            } else {
                shown.append(character);
            }
        }
        return shown.append(text.length() > MOST ? "…\"" : "\"").toString();
    }
}
