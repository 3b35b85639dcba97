package dev.proviso.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of Java in a document, and what is said of it.
 *
 * @param place the document and the line of the block
 * @param section the package that the blocks of its section share
 * @param java the block
 * @param hidden statements that run after it and are not shown; empty if there are none
 * @param says the message that it must end in, or null if it must not throw
 * @param without jars that are not on its class path, by how their names begin
 */
record Snippet(
        Place place,
        String section,
        String java,
        String hidden,
        @Nullable Part says,
        List<String> without) {

    /** @param line counted from 1 */
    record Place(Markdown document, int line) {
        @Override
        public String toString() {
            return document.name() + ":" + line;
        }
    }

    /** The same, followed by a comment or by a message. */
    Snippet with(String moreHidden, @Nullable Part message, List<String> jars) {
        return new Snippet(place, section, java, hidden + moreHidden, message, jars);
    }

    @Override
    public String toString() {
        return place.toString();
    }
}
