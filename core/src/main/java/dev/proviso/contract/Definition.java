package dev.proviso.contract;

import dev.proviso.ContractDefinitionException;

/** Words a definition error: where it stands, the annotation as it is written, what is wrong, what to write. */
final class Definition {
    private Definition() {}

    /** A fault at one place of an annotation's text, which stands under a caret. */
    static ContractDefinitionException at(String where, String annotation, int offset, String problem, String advice) {
        String quoted = where + ": " + annotation;
        int caret = where.length() + 2 + offset;
        return new ContractDefinitionException(quoted + "\n" + " ".repeat(caret) + "^ " + problem + "\n  " + advice);
    }

    /** A fault of an annotation as a whole. */
    static ContractDefinitionException of(String where, String annotation, String problem, String advice) {
        return at(where, annotation, 0, problem, advice);
    }
}
