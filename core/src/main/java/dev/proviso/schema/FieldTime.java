package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The first and the last day or moment of a field: {@code minimum} and {@code maximum}, which are text there. */
final class FieldTime {
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String ZONE = "(Z|[+-]\\d\\d:\\d\\d)";
    private static final String MOMENT = DAY + "T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?" + ZONE + "?";

    private FieldTime() {}

    /** Whether the standard has it as a value of a type. */
    static boolean canBeStated(@Nullable String end, ColumnType type) {
        return end != null
                && ((type == ColumnType.DATE && end.matches(DAY))
                        || (type == ColumnType.DATETIME && end.matches(MOMENT)));
    }

    /** What the constraints of a field say of its first value, or of its last; null if it is nothing. */
    static @Nullable String read(JsonObject constraints, boolean first) throws SchemaException {
        String inclusive = first ? "minimum" : "maximum";
        JsonValue end = constraints.get(inclusive);
        JsonValue beyond = constraints.get(first ? "exclusiveMinimum" : "exclusiveMaximum");
        if (beyond == null) {
            return end == null ? null : end.text();
        }
        if (end != null) {
            throw new SchemaException(
                    beyond.path() + ": there is a " + inclusive + " as well", "leave one of them out");
        }
        return beside(beyond, first ? 1 : -1);
    }

    /** The day, or the nanosecond, after a value or before it. */
    private static String beside(JsonValue stated, int step) throws SchemaException {
        String text = stated.text();
        try {
            if (text.indexOf('T') < 0) {
                return LocalDate.parse(text).plusDays(step).toString();
            }
            return text.matches(".*" + ZONE)
                    ? OffsetDateTime.parse(text).plusNanos(step).toString()
                    : LocalDateTime.parse(text).plusNanos(step).toString();
        } catch (DateTimeException e) {
            throw stated.fault("a date or moment", "write it as ISO 8601 does: 2020-01-31, or 2020-01-31T12:00:00");
        }
    }
}
