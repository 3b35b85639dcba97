package dev.proviso.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the snippets of a document, with the comments and messages that belong to them. */
final class Snippets {
    private static final String RUN = "run:";
    private static final String WITHOUT = "without:";
    private static final Pattern EXCEPTION = Pattern.compile("(?s)[a-z]+(\\.\\w+)*\\.[A-Z]\\w*(Exception|Error)\\b.*");

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

    static boolean isMessage(Part part) {
        return part.isFence("") && EXCEPTION.matcher(part.text()).matches();
    }

    private void read(Part part) {
        if (part.kind() == Part.Kind.HEADING) {
            section += part.label().length() <= 2 ? 1 : 0;
            finish();
        } else if (part.isFence("java")) {
            finish();
            Snippet.Place place = new Snippet.Place(document, part.line());
            current = new Snippet(place, section(), part.text(), "", null, List.of());
        } else if (part.kind() == Part.Kind.COMMENT && part.text().startsWith(RUN)) {
            current = owner(part).with(part.text().substring(RUN.length()), owner(part).says(), owner(part).without());
        } else if (part.kind() == Part.Kind.COMMENT && part.text().startsWith(WITHOUT)) {
            List<String> jars = List.of(part.text().substring(WITHOUT.length()).strip().split(" +"));
            current = owner(part).with("", owner(part).says(), jars);
        } else if (isMessage(part)) {
            current = owner(part).with("", part, owner(part).without());
        }
    }

    /** The snippet that a part belongs to: the one before it, which has no message yet. */
    private Snippet owner(Part part) {
        if (current == null || current.says() != null) {
            throw new IllegalArgumentException(document.at(part.line()) + ": belongs to no block of Java");
        }
        return current;
    }

    private String section() {
        return document.name().replaceAll("\\W", "_") + ".section" + section;
    }

    private void finish() {
        if (current != null) {
            found.add(current);
            current = null;
        }
    }
}
