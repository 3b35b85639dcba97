package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import java.lang.invoke.MethodType;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** What kind of column a class makes. */
public final class ColumnTypes {
    private ColumnTypes() {}

    /** The type whose cells are instances of a class; {@link ColumnType#ANY} if none is. */
    public static ColumnType of(Class<?> declared) {
        Class<?> type = MethodType.methodType(declared).wrap().returnType();
        if (type == Integer.class
                || type == Long.class
                || type == Short.class
                || type == Byte.class
                || type == BigInteger.class) {
            return ColumnType.INTEGER;
        }
        if (Number.class.isAssignableFrom(type)) {
            return ColumnType.NUMBER;
        }
        if (type == Boolean.class) {
            return ColumnType.BOOLEAN;
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return ColumnType.STRING;
        }
        if (type.isEnum()) {
            return ColumnType.CATEGORICAL;
        }
        if (type == LocalDate.class || type.getName().equals("java.sql.Date")) {
            return ColumnType.DATE;
        }
        return isMoment(type) ? ColumnType.DATETIME : ColumnType.ANY;
    }

    private static boolean isMoment(Class<?> type) {
        return type == LocalDateTime.class
                || type == Instant.class
                || type == OffsetDateTime.class
                || type == ZonedDateTime.class
                || type == java.util.Date.class
                || type.getName().equals("java.sql.Timestamp");
    }

    /** The names of the constants of an enum. */
    public static List<String> levels(Class<?> type) {
        List<String> levels = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            levels.add(((Enum<?>) constant).name());
        }
        return levels;
    }
}
