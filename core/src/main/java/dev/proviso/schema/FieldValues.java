package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The only values of a field, which are text in a contract, and of the field's type in a Table Schema where they can be. */
final class FieldValues {
    private static final int LONGEST_NUMBER = 300;

    private FieldValues() {}

    /** Whether the standard has a place for them: at least one, and each once. */
    static boolean canBeStated(List<String> values) {
        return !values.isEmpty() && new HashSet<>(values).size() == values.size();
    }

    static List<Object> of(List<String> values, ColumnType type) {
        List<Object> typed = new ArrayList<>();
        for (String value : values) {
            if (!isOf(value, type)) {
                return new ArrayList<>(values);
            }
            typed.add(type == ColumnType.BOOLEAN ? (Object) Boolean.valueOf(value) : new JsonNumber(value));
        }
        return typed;
    }

    private static boolean isOf(String value, ColumnType type) {
        if (type == ColumnType.BOOLEAN) {
            return value.equals("true") || value.equals("false");
        }
        return FieldType.isNumeric(type)
                && value.length() <= LONGEST_NUMBER
                && value.matches(JsonNumber.FORM)
                && (type == ColumnType.NUMBER || new JsonNumber(value).isWhole());
    }

    /** An {@code enum}, or {@code categories}, whose entries may be objects with a value and a label. */
    static List<String> read(JsonValue stated, ColumnType type) throws SchemaException {
        List<String> values = new ArrayList<>();
        for (JsonValue item : stated.items()) {
            if (item.value() instanceof JsonNumber && !FieldType.isNumeric(type)) {
                throw item.fault(
                        "text, as the field is of the type " + FieldType.word(type),
                        "write text, or give the field the type integer or number");
            }
            values.add(text(item));
        }
        if (values.isEmpty()) {
            throw new SchemaException(stated.path() + ": it holds no value", "write those that are accepted");
        }
        return values;
    }

    /** The values of a list, each as it is, or as the value of an object. */
    static List<String> labelled(JsonValue stated, ColumnType type) throws SchemaException {
        List<Object> plain = new ArrayList<>();
        for (JsonValue item : stated.items()) {
            boolean labelled = item.value() instanceof Map;
            plain.add(labelled ? item.object().need("value").value() : item.value());
        }
        return read(new JsonValue(stated.path(), plain), type);
    }

    private static String text(JsonValue item) throws SchemaException {
        if (item.value() instanceof JsonNumber number) {
            return number.text();
        }
        return item.value() instanceof Boolean flag ? flag.toString() : item.text();
    }
}
