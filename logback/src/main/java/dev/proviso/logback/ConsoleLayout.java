package dev.proviso.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/**
 * An event as one line for a person: the time, the level, the class without its package and the method, the code of a
 * violation or the kind of another event, the message. In colours, where a terminal is there and {@code NO_COLOR} is not set.
 */
public final class ConsoleLayout extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final String DIM = "\u001B[2m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[31m";
    private static final String YELLOW = "\u001B[33m";
    private static final String GREEN = "\u001B[32m";
    private static final String PLAIN = "\u001B[0m";

    private final ZoneId zone = ZoneId.systemDefault();
    private boolean coloured = Colours.areWanted("auto");

    /** A layout that is ready to be started. */
    public ConsoleLayout() {}

    /** {@code always} or {@code never}; anything else, as it is without, is for the terminal to say. */
    public void setColours(String when) {
        coloured = Colours.areWanted(when);
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        append(line, DIM, TIME.format(event.getInstant().atZone(zone)), " ");
        String level = ofLevel(event.getLevel());
        append(line, level, String.format(Locale.ROOT, "%-5s", event.getLevel()), " ");
        String message = String.valueOf(event.getFormattedMessage());
        String place = place(event);
        if (place != null) {
            append(line, BOLD, place, " ");
            message = without(message, place + ": ");
        }
        String code = value(event, "contract.code");
        String kind = value(event, "contract.event");
        if (code != null) {
            append(line, level, code, " ");
        } else if (kind != null && !isTold(kind, message)) {
            append(line, level, kind.replace('_', ' '), " ");
        }
        return line.append(onOneLine(message)).append(System.lineSeparator()).toString();
    }

    /** Whether a message begins with a word of the kind: {@code training failed after 3 ms}. */
    private static boolean isTold(String kind, String message) {
        int end = message.indexOf(' ');
        return end > 0 && kind.contains(message.substring(0, end));
    }

    private void append(StringBuilder line, String colour, String text, String behind) {
        String shown = onOneLine(text);
        line.append(coloured ? colour + shown + PLAIN : shown).append(behind);
    }

    private static String ofLevel(Level level) {
        if (level.isGreaterOrEqual(Level.ERROR)) {
            return RED;
        }
        return level.isGreaterOrEqual(Level.WARN) ? YELLOW : GREEN;
    }

    private static @Nullable String place(ILoggingEvent event) {
        String model = value(event, "contract.model");
        String method = value(event, "contract.method");
        if (model == null || method == null) {
            return null;
        }
        String simple = model.substring(Math.max(model.lastIndexOf('.'), lastNamed(model)) + 1);
        return simple + "." + method;
    }

    /** Where the name of a nested class begins; the number of one without a name is no name. */
    private static int lastNamed(String model) {
        int inner = model.lastIndexOf('$');
        boolean named =
                inner >= 0 && inner + 1 < model.length() && Character.isJavaIdentifierStart(model.charAt(inner + 1));
        return named ? inner : -1;
    }

    private static String without(String message, String start) {
        return message.startsWith(start) ? message.substring(start.length()) : message;
    }

    private static @Nullable String value(ILoggingEvent event, String key) {
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null) {
            for (KeyValuePair pair : pairs) {
                if (key.equals(pair.key) && pair.value != null) {
                    return PlainValues.text(pair.value);
                }
            }
        }
        return null;
    }

    /** What is Proviso's is plain already; what else comes here must neither break the line nor steer the terminal. */
    private static String onOneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
