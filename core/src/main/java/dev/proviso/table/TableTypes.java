package dev.proviso.table;

import dev.proviso.schema.RowClass;
import dev.proviso.value.Carrier;
import dev.proviso.value.TableType;
import dev.proviso.value.TableValues;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Which declared types can hold tables. */
final class TableTypes {
    private static final String CSV_PARSER = "org.apache.commons.csv.CSVParser";

    private TableTypes() {}

    /** What to do with values of a type that hold rows and are no tables; null if there is nothing special to say. */
    static @Nullable String hint(Class<?> type) {
        if (type.getName().equals(CSV_PARSER)) {
            return "reading would use it up: pass its getRecords()";
        }
        if (List.class.isAssignableFrom(type)) {
            return null;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "its rows can not be had by number: pass a List";
        }
        return holdsOthers(type) ? "it may be readable only once: pass a List" : null;
    }

    /** Whether a type is about the elements that its values give out, and not about its own properties. */
    static boolean holdsOthers(Class<?> type) {
        return Iterable.class.isAssignableFrom(type)
                || Iterator.class.isAssignableFrom(type)
                || BaseStream.class.isAssignableFrom(type);
    }

    static @Nullable String refuse(Type declared) {
        Class<?> raw = Carrier.erase(declared);
        if (raw == Optional.class && declared instanceof ParameterizedType optional) {
            return refuseInside(optional.getActualTypeArguments()[0], declared);
        }
        return raw == Optional.class ? null : refuseInside(declared, declared);
    }

    /** @param whole what is declared, for the message */
    private static @Nullable String refuseInside(Type declared, Type whole) {
        Class<?> raw = Carrier.erase(declared);
        if (List.class.isAssignableFrom(raw)) {
            return declared instanceof ParameterizedType list && list.getActualTypeArguments().length == 1
                    ? refuseRow(list.getActualTypeArguments()[0])
                    : null;
        }
        if (raw.isArray() && !isMatrix(raw) && !raw.getComponentType().isPrimitive()) {
            return refuseRow(
                    declared instanceof GenericArrayType array
                            ? array.getGenericComponentType()
                            : raw.getComponentType());
        }
        if (Map.class.isAssignableFrom(raw)) {
            return refuseKeys(declared, raw);
        }
        return isMatrix(raw) || TableValues.of(raw) != null || mayBeRow(raw)
                ? null
                : TypeText.of(whole) + " is not a table";
    }

    /** Whether values of the type are rows of cells without names. */
    static boolean isMatrix(Class<?> raw) {
        Class<?> row = raw.getComponentType();
        return row != null && row.isArray() && !row.getComponentType().isArray();
    }

    private static @Nullable String refuseRow(Type declared) {
        Class<?> raw = Carrier.erase(declared);
        if (Map.class.isAssignableFrom(raw)) {
            return refuseKeys(declared, raw);
        }
        return mayBeRow(raw) ? null : TypeText.of(declared) + " is not a row";
    }

    /** Whether a value of a type that is no map is a row, or may turn out to be one. */
    private static boolean mayBeRow(Class<?> raw) {
        TableType<Object> reads = raw == Object.class ? null : TableValues.of(raw);
        if (reads != null) {
            return reads.isRow();
        }
        if (raw == Object.class || Record.class.isAssignableFrom(raw)) {
            return true;
        }
        if (raw.isArray() || raw.isPrimitive() || Enum.class.isAssignableFrom(raw)) {
            return false;
        }
        boolean known = raw.getName().startsWith("java.");
        if (holdsOthers(raw)) {
            return !known && TableValues.mayBeBelow(raw);
        }
        if (raw.isInterface()) {
            return !raw.getName().startsWith("java.util.");
        }
        return !RowClass.of(raw).names().isEmpty()
                || (!known && (Modifier.isAbstract(raw.getModifiers()) || TableValues.mayBeBelow(raw)));
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
