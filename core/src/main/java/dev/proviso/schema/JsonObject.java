package dev.proviso.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON text, and where in it it stands.
 *
 * @param path where, from the root
 * @param members its members, in order
 */
record JsonObject(String path, Map<?, ?> members) {

    /** A member, or null if it is left out. */
    @Nullable JsonValue get(String name) {
        Object value = members.get(name);
        return value == null ? null : new JsonValue(pathOf(name), value);
    }

    /** A member that must be there. */
    JsonValue need(String name, String expected, String advice) throws SchemaException {
        JsonValue value = get(name);
        if (value == null) {
            throw new SchemaException(pathOf(name) + ": expected " + expected + ", got nothing", advice);
        }
        return value;
    }

    JsonValue need(String name) throws SchemaException {
        return need(name, "a value", "write it");
    }

    @Nullable String text(String name) throws SchemaException {
        JsonValue value = get(name);
        return value == null ? null : value.text();
    }

    boolean flag(String name, boolean otherwise) throws SchemaException {
        JsonValue value = get(name);
        return value == null ? otherwise : value.flag();
    }

    double number(String name, double otherwise) throws SchemaException {
        JsonValue value = get(name);
        return value == null ? otherwise : value.number();
    }

    long whole(String name, long otherwise) throws SchemaException {
        JsonValue value = get(name);
        return value == null ? otherwise : value.whole();
    }

    int small(String name, int otherwise) throws SchemaException {
        JsonValue value = get(name);
        return value == null ? otherwise : value.small();
    }

    <E extends Enum<E>> @Nullable E constant(String name, E[] constants) throws SchemaException {
        JsonValue value = get(name);
        return value == null ? null : value.constant(constants);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Object name : members.keySet()) {
            names.add((String) name);
        }
        return names;
    }

    /** Refuses members that would be skipped unseen, say because of a typing error. */
    void allow(List<String> known, String what) throws SchemaException {
        for (String name : names()) {
            if (!known.contains(name)) {
                throw new SchemaException(pathOf(name) + ": no such " + what, "there are " + String.join(", ", known));
            }
        }
    }

    String pathOf(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9_]*") || name.equals("$schema")
                ? path + "." + name
                : path + "[" + Quoted.of(name) + "]";
    }
}
