package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import dev.proviso.value.Range;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The range of a field of numbers: {@code minimum}, {@code exclusiveMaximum} and the like. */
final class FieldRange {
    private static final List<String> OWN = List.of("min", "max", "minInclusive", "maxInclusive");

    private FieldRange() {}

    /** Whether the standard can say it: an end is a number of the field's type, or left out where it is open. */
    static boolean canBeStated(Range range, ColumnType type) {
        boolean openMin = range.min() == Double.NEGATIVE_INFINITY && range.minInclusive();
        boolean openMax = range.max() == Double.POSITIVE_INFINITY && range.maxInclusive();
        return (openMin || isOf(type, range.min())) && (openMax || isOf(type, range.max())) && !(openMin && openMax);
    }

    private static boolean isOf(ColumnType type, double end) {
        boolean whole = end == Math.rint(end) && Math.abs(end) < JsonNumber.END_OF_LONG;
        return isFinite(end) && (type == ColumnType.NUMBER || (type == ColumnType.INTEGER && whole));
    }

    private static boolean isFinite(double end) {
        return Math.abs(end) <= Double.MAX_VALUE;
    }

    static void state(Range range, Map<String, Object> constraints) {
        if (isFinite(range.min())) {
            constraints.put(range.minInclusive() ? "minimum" : "exclusiveMinimum", JsonNumber.of(range.min()));
        }
        if (isFinite(range.max())) {
            constraints.put(range.maxInclusive() ? "maximum" : "exclusiveMaximum", JsonNumber.of(range.max()));
        }
    }

    static Map<String, Object> own(Range range) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("min", TableSchemaWriter.number(range.min()));
        own.put("max", TableSchemaWriter.number(range.max()));
        own.put("minInclusive", range.minInclusive());
        own.put("maxInclusive", range.maxInclusive());
        return own;
    }

    static Range readOwn(JsonObject own) throws SchemaException {
        own.allow(OWN, "part of a range");
        return new Range(
                own.number("min", Double.NEGATIVE_INFINITY),
                own.number("max", Double.POSITIVE_INFINITY),
                own.flag("minInclusive", true),
                own.flag("maxInclusive", true));
    }

    /** What a field's constraints say; null if it is nothing. Where both kinds of an end are stated, both hold. */
    static @Nullable Range read(JsonObject constraints) throws SchemaException {
        Double from = end(constraints.get("minimum"));
        Double above = end(constraints.get("exclusiveMinimum"));
        Double to = end(constraints.get("maximum"));
        Double below = end(constraints.get("exclusiveMaximum"));
        if (from == null && above == null && to == null && below == null) {
            return null;
        }
        double min = from == null ? Double.NEGATIVE_INFINITY : from;
        double max = to == null ? Double.POSITIVE_INFINITY : to;
        boolean minInclusive = above == null || above < min;
        boolean maxInclusive = below == null || below > max;
        return new Range(
                above == null || minInclusive ? min : above,
                below == null || maxInclusive ? max : below,
                minInclusive,
                maxInclusive);
    }

    private static @Nullable Double end(@Nullable JsonValue stated) throws SchemaException {
        if (stated == null) {
            return null;
        }
        if (stated.value() instanceof JsonNumber) {
            return stated.number();
        }
        try {
            return new JsonValue(stated.path(), new JsonNumber(new BigDecimal(stated.text()).toString())).number();
        } catch (NumberFormatException e) {
            throw stated.fault("a number");
        }
    }
}
