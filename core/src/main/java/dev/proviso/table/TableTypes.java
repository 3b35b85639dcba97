package dev.proviso.table;

import dev.proviso.value.Carrier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which declared types can hold tables. */
final class TableTypes {
    private TableTypes() {}

    static @Nullable String refuse(Type declared) {
        Class<?> raw = Carrier.erase(declared);
        if (isMatrix(raw)) {
            return null;
        }
        if (!List.class.isAssignableFrom(raw)) {
            return refuseRow(declared, "a row or a list of rows");
        }
        if (declared instanceof ParameterizedType list && list.getActualTypeArguments().length == 1) {
            return refuseRow(list.getActualTypeArguments()[0], "a row");
        }
        return null;
    }

    /** Whether values of the type are rows of cells without names. */
    static boolean isMatrix(Class<?> raw) {
        Class<?> row = raw.getComponentType();
        return row != null && row.isArray() && !row.getComponentType().isArray();
    }

    private static @Nullable String refuseRow(Type declared, String role) {
        Class<?> raw = Carrier.erase(declared);
        if (Map.class.isAssignableFrom(raw)) {
            return refuseKeys(declared, raw);
        }
        return mayBeRow(raw) ? null : TypeText.of(declared) + " is not " + role;
    }

    /** A type that is no map can be a row if it is a record, or may turn out to be one. */
    private static boolean mayBeRow(Class<?> raw) {
        if (raw.isInterface()) {
            return !Iterable.class.isAssignableFrom(raw) && !raw.getName().startsWith("java.util.");
        }
        return raw == Object.class || Record.class.isAssignableFrom(raw);
    }

    private static @Nullable String refuseKeys(Type declared, Class<?> raw) {
        if (declared instanceof ParameterizedType map
                && raw.getPackageName().startsWith("java.util")
                && map.getActualTypeArguments().length == 2) {
            Class<?> key = Carrier.erase(map.getActualTypeArguments()[0]);
            if (!key.isAssignableFrom(String.class)) {
                return TypeText.of(declared) + " has keys that are no column names";
            }
        }
        return null;
    }
}
