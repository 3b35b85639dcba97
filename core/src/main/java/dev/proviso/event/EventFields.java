package dev.proviso.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of one event and their values, made plain. What is null, and what no JSON can say, is left out. */
final class EventFields {
    private static final int LONGEST_VALUE = 256;
    private static final int LONGEST_MESSAGE = 2_000;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    EventFields(EventKind kind) {
        fields.put("contract.event", kind.word());
        fields.put("otel.event.name", kind.qualified());
    }

    static String message(String text) {
        return PlainText.of(text, LONGEST_MESSAGE);
    }

    /** The class without its package and the classes around it. */
    static String simple(String className) {
        int inner = className.lastIndexOf('$') + 1;
        boolean named =
                inner > 0 && inner < className.length() && Character.isJavaIdentifierStart(className.charAt(inner));
        return className.substring(named ? inner : className.lastIndexOf('.') + 1);
    }

    EventFields with(String key, @Nullable String value) {
        if (value != null) {
            fields.put(key, PlainText.of(value, LONGEST_VALUE));
        }
        return this;
    }

    EventFields with(String key, long value) {
        fields.put(key, value);
        return this;
    }

    EventFields with(String key, @Nullable Integer value) {
        return value == null ? this : with(key, value.longValue());
    }

    EventFields with(String key, double value) {
        if (Double.isFinite(value)) {
            fields.put(key, value);
        }
        return this;
    }

    EventFields with(String key, boolean value) {
        fields.put(key, value);
        return this;
    }

    EventFields with(String key, List<?> values) {
        return values.isEmpty() ? this : with(key, joined(values));
    }

    /** How many were left out before, if there were any. */
    EventFields withSuppressed(long suppressed) {
        return suppressed > 0 ? with("contract.suppressed", suppressed) : this;
    }

    Map<String, Object> map() {
        return fields;
    }

    private static String joined(List<?> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(text.isEmpty() ? "" : ", ").append(value);
        }
        return text.toString();
    }
}
