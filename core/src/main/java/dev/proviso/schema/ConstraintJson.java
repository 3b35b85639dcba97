package dev.proviso.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Constraints of Jakarta Validation as JSON. A whole number there is a {@code long}, one with a fraction or an exponent a
 * {@code double}; NaN and the infinities are objects, so that they are not taken for text.
 */
final class ConstraintJson {
    private static final String DOUBLE = "double";

    private ConstraintJson() {}

    static Map<String, Object> write(ConstraintContract constraint) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, Object> member : constraint.members().entrySet()) {
            members.put(member.getKey(), value(member.getValue()));
        }
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("type", constraint.type());
        if (!members.isEmpty()) {
            written.put("members", members);
        }
        return written;
    }

    private static Object value(Object value) {
        if (value instanceof Long whole) {
            return JsonNumber.of(whole);
        }
        if (value instanceof Double number) {
            boolean finite = !number.isNaN() && !number.isInfinite();
            return finite ? new JsonNumber(number.toString()) : Map.of(DOUBLE, number.toString());
        }
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            for (Object item : list) {
                values.add(value(item));
            }
            return values;
        }
        return value;
    }

    static ConstraintContract read(JsonObject constraint) throws SchemaException {
        constraint.allow(List.of("type", "members"), "part of a constraint");
        Map<String, Object> members = new TreeMap<>();
        JsonValue stated = constraint.get("members");
        if (stated != null) {
            JsonObject object = stated.object();
            for (String name : object.names()) {
                members.put(name, read(object.need(name)));
            }
        }
        String type = constraint.need("type").text();
        try {
            return new ConstraintContract(type, members);
        } catch (IllegalArgumentException e) {
            throw new SchemaException(constraint.pathOf("members") + ": " + e.getMessage(), "leave it out", e);
        }
    }

    private static Object read(JsonValue stated) throws SchemaException {
        if (stated.value() instanceof JsonNumber number) {
            return number.isWhole() ? (Object) stated.whole() : (Object) stated.number();
        }
        if (stated.value() instanceof List) {
            List<Object> values = new ArrayList<>();
            for (JsonValue item : stated.items()) {
                values.add(read(item));
            }
            return values;
        }
        if (stated.value() instanceof Map) {
            return stated.object().need(DOUBLE).number();
        }
        return stated.value() instanceof Boolean flag ? flag : stated.text();
    }
}
