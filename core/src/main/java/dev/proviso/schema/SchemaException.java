package dev.proviso.schema;

/** A schema that makes no sense; the message names the record or the column and says what to write instead. */
public final class SchemaException extends Exception {
    private static final long serialVersionUID = 1L;

    SchemaException(String message) {
        super(message);
    }

    SchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
