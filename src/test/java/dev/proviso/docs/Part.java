package dev.proviso.docs;

/**
 * A part of a Markdown document that is more than prose.
 *
 * @param kind what it is
 * @param line the line it begins on, counted from 1
 * @param label the language of a fenced block, or the {@code #} characters of a heading
 * @param text what is inside, without the marks around it
 */
record Part(Kind kind, int line, String label, String text) {

    enum Kind {
        HEADING,
        FENCE,
        COMMENT
    }

    boolean isFence(String language) {
        return kind == Kind.FENCE && label.equals(language);
    }
}
