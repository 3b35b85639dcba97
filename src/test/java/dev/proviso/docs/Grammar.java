package dev.proviso.docs;

/** What a snippet consists of, found out by parsing it as each. */
enum Grammar {
    /** Types at the top level of a file, with imports perhaps. */
    TYPES("", ""),
    /** Statements, and before them types that only these see. */
    STATEMENTS("class %s { static void run() throws Throwable {", "}}"),
    /** Members of a class that is not shown. */
    MEMBERS("class Model {", "}");

    private final String before;
    private final String after;

    Grammar(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static Grammar of(String java) {
        for (Grammar grammar : values()) {
            if (Javac.parses(grammar.file("Any", java))) {
                return grammar;
            }
        }
        return STATEMENTS;
    }

    /**
     * The file that javac takes, in which the code begins on line 2.
     *
     * @param name the class whose method {@code run()} runs statements
     */
    String file(String name, String java) {
        return before.formatted(name) + "\n" + java + "\n" + after;
    }
}
