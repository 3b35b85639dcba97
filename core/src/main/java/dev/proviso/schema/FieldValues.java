package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The only values of a field, which are text in a contract, and of the field's type in a Table Schema where they can be. */
final class FieldValues {
    private static final int LONGEST_NUMBER = 300;
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private FieldValues() {}

    /** Whether the standard has a place for them: at least one, each once, and of the type where there is no other way. */
    static boolean canBeStated(List<String> values, ColumnType type) {
        return !values.isEmpty()
                && new HashSet<>(values).size() == values.size()
                && (type != ColumnType.BOOLEAN || TRUTHS.containsAll(values));
    }

    static List<Object> of(List<String> values, ColumnType type) {
        List<Object> typed = new ArrayList<>();
        Set<BigDecimal> numbers = new HashSet<>();
        for (String value : values) {
            if (type == ColumnType.BOOLEAN) {
                typed.add(Boolean.valueOf(value));
            } else if (isNumber(value, type) && numbers.add(new BigDecimal(value).stripTrailingZeros())) {
                typed.add(new JsonNumber(value));
            } else {
                return new ArrayList<>(values);
            }
        }
        return typed;
    }

    private static boolean isNumber(String value, ColumnType type) {
        return FieldType.isNumeric(type)
                && value.length() <= LONGEST_NUMBER
                && value.matches(type == ColumnType.NUMBER ? JsonNumber.FORM : JsonNumber.WHOLE)
                && !Double.isInfinite(Double.parseDouble(value));
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
