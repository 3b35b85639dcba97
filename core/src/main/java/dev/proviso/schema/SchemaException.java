package dev.proviso.schema;

import org.jspecify.annotations.Nullable;

/** A schema that makes no sense; the message names the record or the column and says what to write instead. */
public final class SchemaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String advice;

    public SchemaException(String problem, String advice) {
        this(problem, advice, null);
    }

    /** @param advice what to write, as the end of a sentence that the problem begins */
    public SchemaException(String problem, String advice, @Nullable Throwable cause) {
        super(problem + "; " + advice, cause);
        this.problem = problem;
        this.advice = advice;
    }

    /** The same, found in a place that whoever threw it does not know. */
    SchemaException in(String place) {
        return new SchemaException(place + ": " + problem, advice, this);
    }

    /** The record or the column, and what is wrong with it. */
    public String problem() {
        return problem;
    }

    /** What to write, as a sentence. */
    public String advice() {
        return Character.toUpperCase(advice.charAt(0)) + advice.substring(1) + (advice.endsWith(".") ? "" : ".");
    }
}
