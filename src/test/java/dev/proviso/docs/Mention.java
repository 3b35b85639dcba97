package dev.proviso.docs;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that a document says.
 *
 * @param at the document and the line
 */
record Mention(String at, String text) {

    /** What the first group of a pattern holds, wherever the pattern is found. */
    Stream<Mention> find(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> new Mention(at, found.group(1)));
    }

    @Override
    public String toString() {
        return at + ": " + text;
    }
}
