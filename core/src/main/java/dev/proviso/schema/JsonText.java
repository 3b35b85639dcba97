package dev.proviso.schema;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON. A value is a {@code Map}, a {@code List}, a {@code String}, a {@code Boolean} or a {@link JsonNumber}.
 *
 * <p>Lone surrogates are escaped, as no encoding has them: the text can be stored, and read back equal.
 */
public final class JsonText {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final boolean pretty;

    private JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    /** On one line. */
    public static String line(Object value) {
        return new JsonText(false).write(value, "").text.toString();
    }

    /** For people: each member on a line of its own, and each object of a list. */
    static String pretty(Object value) {
        return new JsonText(true).write(value, "").text.append('\n').toString();
    }

    private JsonText write(Object value, String indent) {
        if (value instanceof Map<?, ?> members) {
            writeObject(members, indent);
        } else if (value instanceof List<?> items) {
            writeList(items, indent);
        } else if (value instanceof String string) {
            quote(string);
        } else {
            text.append(value instanceof JsonNumber number ? number.text() : value.toString());
        }
        return this;
    }

    private void writeObject(Map<?, ?> members, String indent) {
        String inner = indent + INDENT;
        String separator = "{";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            text.append(separator);
            newLine(inner);
            quote((String) member.getKey());
            text.append(pretty ? ": " : ":");
            write(member.getValue(), inner);
            separator = ",";
        }
        if (members.isEmpty()) {
            text.append('{');
        } else {
            newLine(indent);
        }
        text.append('}');
    }

    private void writeList(List<?> items, String indent) {
        boolean lines = pretty && holdsObjects(items);
        String inner = indent + INDENT;
        String separator = "[";
        for (Object item : items) {
            text.append(separator);
            if (lines) {
                newLine(inner);
            }
            write(item, lines ? inner : indent);
            separator = pretty && !lines ? ", " : ",";
        }
        if (items.isEmpty()) {
            text.append('[');
        } else if (lines) {
            newLine(indent);
        }
        text.append(']');
    }

    private static boolean holdsObjects(List<?> items) {
        for (Object item : items) {
            if (item instanceof Map) {
                return true;
            }
        }
        return false;
    }

    private void newLine(String indent) {
        if (pretty) {
            text.append('\n').append(indent);
        }
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(i + 1))) {
                text.append(c).append(string.charAt(++i));
            } else {
                append(c);
            }
        }
        text.append('"');
    }

    private void append(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                    String hex = Integer.toHexString(c);
                    text.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
                } else {
                    text.append(c);
                }
            }
        }
    }
}
