package dev.proviso.schema;

/** Contracts as texts of Table Schema; Jackson reads them, and must then be there. */
final class TableSchemas {
    private TableSchemas() {}

    static String write(TableContract table) {
        return JsonText.pretty(TableSchemaWriter.write(table));
    }

    static TableContract read(String text) throws SchemaException {
        return TableSchemaReader.read(tree(text));
    }

    private static Object tree(String text) throws SchemaException {
        try {
            return JacksonReader.read(text);
        } catch (NoClassDefFoundError e) {
            String missing = String.valueOf(e.getMessage());
            if (missing.contains("tools/jackson/") || missing.contains("JacksonReader")) {
                throw new SchemaException(
                        "a Table Schema is read by Jackson, and it is missing",
                        "add tools.jackson.core:jackson-core to the class path",
                        e);
            }
            throw e;
        }
    }
}
