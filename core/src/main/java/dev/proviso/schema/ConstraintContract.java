package dev.proviso.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A constraint of Jakarta Validation as data.
 *
 * @param type the binary name of the annotation, for instance {@code jakarta.validation.constraints.Size}
 * @param members what it says by the names of the annotation's members, those that have their default values left out:
 *     text, booleans, doubles, longs, and lists of these; a class or an enum's constant by its name. Smaller numbers
 *     become these; anything else is an {@code IllegalArgumentException}
 */
public record ConstraintContract(String type, Map<String, Object> members) implements Serializable {

    /** The member that marks a constraint on what stands inside a cell, say on the elements of a list. */
    public static final String INSIDE = "inside";

    public ConstraintContract {
        Map<String, Object> sorted = new TreeMap<>();
        for (Map.Entry<String, Object> member : members.entrySet()) {
            requireIdentifier(member.getKey());
            sorted.put(member.getKey(), data(member.getValue()));
        }
        members = Collections.unmodifiableMap(sorted);
    }

    private static void requireIdentifier(String name) {
        boolean is = !name.isEmpty() && Character.isJavaIdentifierStart(name.codePointAt(0));
        for (int i = 0; is && i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            is = Character.isJavaIdentifierPart(name.codePointAt(i));
        }
        if (!is) {
            throw new IllegalArgumentException("no annotation has a member " + Quoted.of(name));
        }
    }

    private static Object data(Object value) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            for (Object item : list) {
                items.add(data(item));
            }
            return List.copyOf(items);
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float single) {
            return single.doubleValue();
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Long || value instanceof Double) {
            return value;
        }
        throw new IllegalArgumentException("a member of a constraint is text, a boolean, a number or a list, and no "
                + Shown.type(value.getClass()));
    }
}
