package dev.proviso.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the snippets of a document, with the comments and messages that belong to them. */
final class Snippets {
    private static final String RUN = "run:";
    private static final String WITHOUT = "without:";
    /** What an exception says, or a question mark for what is to be filled in. */
    private static final Pattern MESSAGE = Pattern.compile("(?s)(\\w+\\.)+[A-Z]\\w*(Exception|Error)\\b.*|\\?");

    private final Markdown document;
    private final List<Snippet> found = new ArrayList<>();
    private @Nullable Snippet current;
    private int section;

    private Snippets(Markdown document) {
        this.document = document;
    }

    static List<Snippet> in(Markdown document) {
        Snippets snippets = new Snippets(document);
        document.parts().forEach(snippets::read);
        snippets.finish();
        return snippets.found;
    }

    /** Whether a part is what an exception says. */
    static boolean isMessage(Part part) {
        return part.isFence("") && MESSAGE.matcher(part.text()).matches();
    }

    private void read(Part part) {
        String text = part.text();
        if (part.kind() == Part.Kind.HEADING) {
            finish();
            section += part.label().length() <= 2 ? 1 : 0;
        } else if (part.isFence("java")) {
            finish();
            current = new Snippet(document, part.line(), section(), text, "", List.of(), null);
        } else if (part.kind() == Part.Kind.COMMENT && text.startsWith(RUN)) {
            current = owner(part).running(text.substring(RUN.length()));
        } else if (part.kind() == Part.Kind.COMMENT && text.startsWith(WITHOUT)) {
            current = owner(part).without(text.substring(WITHOUT.length()).strip());
        } else if (isMessage(part)) {
            current = owner(part).saying(part);
        }
    }

    /** The snippet that a part belongs to: the one before it, which has no message yet. */
    private Snippet owner(Part part) {
        Snippet snippet = current;
        if (snippet == null || snippet.says() != null) {
            throw new IllegalArgumentException(document.at(part.line()) + ": no block of Java is there to say this");
        }
        return snippet;
    }

    private String section() {
        return document.name().replaceAll("\\W", "_") + ".section" + section;
    }

    private void finish() {
        Snippet snippet = current;
        if (snippet != null) {
            found.add(snippet);
            current = null;
        }
    }
}
