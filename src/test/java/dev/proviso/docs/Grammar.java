package dev.proviso.docs;

import dev.proviso.docs.Javac.Text;
import java.util.ArrayList;
import java.util.List;

/** What a snippet consists of, found out by parsing it as each. */
enum Grammar {
    /** Types at the top level of a file, with imports perhaps. */
    TYPES("", ""),
    /** Statements, and before them types that only these see. */
    STATEMENTS("class %s { static void run() throws Throwable {", "}}"),
    /** Members of a class that is not shown. */
    MEMBERS("class %s {", "}");

    private static final String IMPORTS = "import dev.proviso.*; import dev.proviso.annotation.*;"
            + " import dev.proviso.docs.given.*; import jakarta.validation.constraints.*; import java.util.*; ";

    private static final String RUN = "Run";

    private final String before;
    private final String after;

    Grammar(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static Grammar of(Snippet snippet) {
        for (Grammar grammar : values()) {
            if (Javac.parses(grammar.before.formatted("Any") + "\n" + snippet.java() + "\n" + grammar.after)) {
                return grammar;
            }
        }
        return STATEMENTS;
    }

    /** What javac compiles; the block begins on line 2 of the first text. */
    List<Text> texts(Snippet snippet) {
        List<Text> texts = new ArrayList<>();
        if (this == STATEMENTS) {
            texts.add(text(snippet, snippet.java() + "\n" + snippet.hidden(), RUN));
            return texts;
        }
        texts.add(text(snippet, snippet.java(), "Model"));
        if (!snippet.hidden().isEmpty()) {
            texts.add(STATEMENTS.text(snippet, snippet.hidden(), RUN));
        }
        return texts;
    }

    /** Whether a snippet does anything. */
    static boolean runs(Snippet snippet) {
        return of(snippet) == STATEMENTS || !snippet.hidden().isEmpty();
    }

    /** The class whose method {@code run()} runs a snippet, if it has statements. */
    static String runner(Snippet snippet) {
        return snippet.section() + "." + RUN + snippet.place().line();
    }

    private Text text(Snippet snippet, String java, String role) {
        String className = role + snippet.place().line();
        String opening = "package " + snippet.section() + "; " + IMPORTS;
        return new Text(snippet + "/" + className, opening + before.formatted(className) + "\n" + java + "\n" + after);
    }
}
