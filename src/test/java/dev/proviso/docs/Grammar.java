package dev.proviso.docs;

import dev.proviso.docs.Javac.Text;
import java.util.List;

/** What a snippet consists of, found out by parsing it as each. */
enum Grammar {
    /** Types at the top level of a file, with imports perhaps. */
    TYPES("", ""),
    /** Statements, and before them types that only these see. */
    STATEMENTS("class %s { static void run() throws Throwable {", "}}"),
    /** Members of a class that is not shown. */
    MEMBERS("class Model {", "}");

    private static final String IMPORTS = "import dev.proviso.*; import dev.proviso.annotation.*;"
            + " import dev.proviso.docs.given.*; import jakarta.validation.constraints.*; import java.util.*; ";

    private final String before;
    private final String after;

    Grammar(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static Grammar of(Snippet snippet) {
        for (Grammar grammar : values()) {
            if (Javac.parses(grammar.framed("Run", snippet.java()))) {
                return grammar;
            }
        }
        return STATEMENTS;
    }

    /** Whether a snippet does anything. */
    static boolean runs(Snippet snippet) {
        return of(snippet) == STATEMENTS || !snippet.hidden().isEmpty();
    }

    /** The class whose method {@code run()} runs a snippet, if it does anything. */
    static String runner(Snippet snippet) {
        return of(snippet).home(snippet) + "." + run(snippet);
    }

    /** What javac compiles; the block begins on line 2 of the first text. */
    static List<Text> texts(Snippet snippet) {
        Grammar shown = of(snippet);
        String hidden = snippet.hidden();
        if (shown == STATEMENTS) {
            return List.of(shown.text(snippet, STATEMENTS, snippet.java() + "\n" + hidden));
        }
        Text types = shown.text(snippet, shown, snippet.java());
        return hidden.isEmpty() ? List.of(types) : List.of(types, shown.text(snippet, STATEMENTS, hidden));
    }

    private Text text(Snippet snippet, Grammar frame, String java) {
        String opening = "package " + home(snippet) + "; " + IMPORTS;
        return new Text(snippet + "/" + frame, opening + frame.framed(run(snippet), java));
    }

    /** The package: blocks of one section share one, but for those whose class has no name of its own. */
    private String home(Snippet snippet) {
        return snippet.section() + (this == MEMBERS ? ".line" + snippet.place().line() : "");
    }

    private String framed(String run, String java) {
        return before.formatted(run) + "\n" + java + "\n" + after;
    }

    private static String run(Snippet snippet) {
        return "Run" + snippet.place().line();
    }
}
