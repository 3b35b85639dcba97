package dev.proviso.schema;

public final class SchemaException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchemaException(String m) {
        super(m);
    }
}
