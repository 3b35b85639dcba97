package dev.proviso.contract;

import dev.proviso.ContractDefinitionException;

/** Words a definition error: where it stands, the annotation as it is written, what is wrong, what to write. */
final class Definition {
    private Definition() {}

    /** A fault at one place of an annotation's text, which stands under a caret. */
    static ContractDefinitionException at(String where, String annotation, int offset, String problem, String advice) {
        return new ContractDefinitionException(
                where + ": " + problem + "\n  " + annotation + "\n  " + " ".repeat(offset) + "^\n  " + advice);
    }

    /** A fault of an annotation as a whole. */
    static ContractDefinitionException of(String where, String annotation, String problem, String advice) {
        return new ContractDefinitionException(where + ": " + problem + "\n  " + annotation + "\n  " + advice);
    }
}
