package dev.proviso.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON text, and where in it it stands.
 *
 * @param path where, from the root: {@code $.fields[2].name}
 * @param value what {@link JacksonReader} makes of it
 */
record JsonValue(String path, Object value) {
    /** What stands for {@code null}. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final String CORRECT = "correct it";

    String text() throws SchemaException {
        if (value instanceof String text) {
            return text;
        }
        throw fault("text");
    }

    boolean flag() throws SchemaException {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fault("true or false");
    }

    /** A number as a {@code double}, NaN and the infinities too, which are then written as text. */
    double number() throws SchemaException {
        if ("NaN".equals(value)) {
            return Double.NaN;
        }
        if ("Infinity".equals(value) || "-Infinity".equals(value)) {
            return Double.parseDouble((String) value);
        }
        if (value instanceof JsonNumber number) {
            double parsed = Double.parseDouble(number.text());
            if (!Double.isInfinite(parsed)) {
                return parsed;
            }
            throw new SchemaException(
                    path + ": " + Quoted.bare(number.text()) + " is larger than any double", "write a smaller number");
        }
        throw fault("a number");
    }

    long whole() throws SchemaException {
        if (value instanceof JsonNumber number) {
            try {
                return Long.parseLong(number.text());
            } catch (NumberFormatException e) {
                throw fault("a whole number of at most 64 bits");
            }
        }
        throw fault("a whole number");
    }

    int small() throws SchemaException {
        long whole = whole();
        if (whole != (int) whole) {
            throw fault("a whole number of at most 32 bits");
        }
        return (int) whole;
    }

    List<JsonValue> items() throws SchemaException {
        if (!(value instanceof List<?> list)) {
            throw fault("a list");
        }
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(new JsonValue(path + "[" + i + "]", list.get(i)));
        }
        return items;
    }

    List<String> texts() throws SchemaException {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items()) {
            texts.add(item.text());
        }
        return texts;
    }

    JsonObject object() throws SchemaException {
        if (value instanceof Map<?, ?> members) {
            return new JsonObject(path, members);
        }
        throw fault("an object");
    }

    /** One of the constants of an enum, by its name. */
    <E extends Enum<E>> E constant(E[] constants) throws SchemaException {
        List<String> names = new ArrayList<>();
        for (E constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
            names.add(constant.name());
        }
        throw fault("one of " + String.join(", ", names));
    }

    SchemaException fault(String expected) {
        return fault(expected, CORRECT);
    }

    SchemaException fault(String expected, String advice) {
        return new SchemaException(path + ": expected " + expected + ", got " + shown(), advice);
    }

    private String shown() {
        if (value instanceof String text) {
            return Quoted.of(text);
        }
        if (value instanceof JsonNumber number) {
            return Quoted.bare(number.text());
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value instanceof List ? "a list" : value.toString();
    }
}
