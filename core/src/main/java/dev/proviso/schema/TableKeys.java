package dev.proviso.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that identify a row: the {@code primaryKey} of a Table Schema, and its {@code uniqueKeys}. */
final class TableKeys {
    private static final String PRIMARY = "primaryKey";

    private TableKeys() {}

    /** Whether the standard has a place for all of them: each key once, and of fields, each once. */
    static boolean canBeStated(TableContract table) {
        List<String> names = new ArrayList<>();
        for (ColumnContract column : table.columns()) {
            if (!column.regex()) {
                names.add(column.name());
            }
        }
        for (List<String> key : table.unique()) {
            if (key.isEmpty() || !names.containsAll(key) || new HashSet<>(key).size() < key.size()) {
                return false;
            }
        }
        return new HashSet<>(table.unique()).size() == table.unique().size();
    }

    /** Writes them: the first as the primary one, if its columns are never null as those of a primary key are. */
    static void state(TableContract table, Map<String, Object> schema) {
        List<List<String>> keys = new ArrayList<>(table.unique());
        if (!keys.isEmpty() && isNeverNull(keys.get(0), table)) {
            schema.put(PRIMARY, keys.remove(0));
        }
        if (!keys.isEmpty()) {
            schema.put("uniqueKeys", keys);
        }
    }

    private static boolean isNeverNull(List<String> key, TableContract table) {
        for (ColumnContract column : table.columns()) {
            if (!column.regex() && column.cells().nullable() && key.contains(column.name())) {
                return false;
            }
        }
        return true;
    }

    /** The names in a primary key, one of which may stand alone; empty if there is none. */
    static List<String> primary(JsonObject schema) throws SchemaException {
        JsonValue stated = schema.get(PRIMARY);
        if (stated == null) {
            return List.of();
        }
        List<String> names = stated.value() instanceof String name ? List.of(name) : stated.texts();
        if (names.isEmpty()) {
            throw new SchemaException(stated.path() + ": it names no field", "name fields, or leave it out");
        }
        return names;
    }

    /** All keys, the primary one first. */
    static List<List<String>> read(JsonObject schema, List<String> primary, JsonObject own) throws SchemaException {
        List<List<String>> keys = new ArrayList<>();
        if (!primary.isEmpty()) {
            keys.add(primary);
        }
        add(keys, schema.get("uniqueKeys"));
        add(keys, own.get("unique"));
        return keys;
    }

    private static void add(List<List<String>> keys, @Nullable JsonValue stated) throws SchemaException {
        if (stated != null) {
            for (JsonValue key : stated.items()) {
                keys.add(key.texts());
            }
        }
    }

    /** Refuses a primary key of what is no field. */
    static void requireFields(JsonObject schema, List<String> primary, List<ColumnContract> columns)
            throws SchemaException {
        List<String> left = new ArrayList<>(primary);
        for (ColumnContract column : columns) {
            left.removeAll(column.regex() ? List.of() : List.of(column.name()));
        }
        if (!left.isEmpty()) {
            throw new SchemaException(
                    schema.pathOf(PRIMARY) + ": " + Quoted.of(left.get(0)) + " is no field", "name fields");
        }
    }
}
