package dev.proviso.schema;

/** A Table Schema in a file on the class path. */
final class SchemaResource {
    private SchemaResource() {}

    @SuppressWarnings("DoNotCallSuggester")
    static TableContract read(String path, Class<?> home) throws SchemaException {
        throw new SchemaException(
                "the resource " + path + " of " + Shown.type(home) + " can not be read yet", "write a record");
    }
}
