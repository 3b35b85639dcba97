package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** What the Table Schema standard calls the types of columns. Levels are strings there, with {@code categories}. */
final class FieldType {
    private static final String ADVICE = "write one of them";

    private FieldType() {}

    static String word(ColumnType type) {
        return switch (type) {
            case ANY -> "any";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case STRING, CATEGORICAL -> "string";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DATETIME -> "datetime";
        };
    }

    static ColumnType read(JsonValue stated) throws SchemaException {
        List<String> words = new ArrayList<>();
        for (ColumnType type : ColumnType.values()) {
            if (type != ColumnType.CATEGORICAL) {
                if (word(type).equals(stated.value())) {
                    return type;
                }
                words.add(word(type));
            }
        }
        throw stated.fault("one of " + String.join(", ", words), ADVICE);
    }

    static boolean isNumeric(ColumnType type) {
        return type == ColumnType.INTEGER || type == ColumnType.NUMBER;
    }

    static boolean isTime(ColumnType type) {
        return type == ColumnType.DATE || type == ColumnType.DATETIME;
    }
}
