package dev.proviso.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of Java in a document, and what is said of it.
 *
 * @param document where it stands
 * @param line the line of the document that opens the block, counted from 1
 * @param section the package that the blocks of its section share
 * @param java the block
 * @param hidden statements that run after it and are not shown; empty if there are none
 * @param without jars that are not on its class path, by how their names begin
 * @param says the message that it must end in, or null if it must not throw
 */
record Snippet(
        Markdown document,
        int line,
        String section,
        String java,
        String hidden,
        List<String> without,
        @Nullable Part says) {

    Snippet running(String statements) {
        return new Snippet(document, line, section, java, statements, without, says);
    }

    Snippet without(String jars) {
        return new Snippet(document, line, section, java, hidden, List.of(jars.split(" +", -1)), says);
    }

    Snippet saying(Part message) {
        return new Snippet(document, line, section, java, hidden, without, message);
    }

    @Override
    public String toString() {
        return document.at(line);
    }
}
