package dev.proviso.dashboard;

import dev.proviso.event.ContractEvent;
import dev.proviso.event.PlainText;
import dev.proviso.schema.JsonText;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** An event as one line of JSON, with the keys that it has in the log. All of it is of bounded length. */
final class EventLine {
    static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final int LONGEST_THREAD = 256;

    private EventLine() {}

    static byte[] of(ContractEvent event) {
        return JsonText.line(map(event)).getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, Object> map(ContractEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("@timestamp", TIME.format(event.at().time()));
        line.put("level", level(event));
        line.put("thread", PlainText.of(event.at().thread(), LONGEST_THREAD));
        line.put("message", event.message());
        line.putAll(event.fields());
        return line;
    }

    private static String level(ContractEvent event) {
        return event.level() == System.Logger.Level.WARNING
                ? "WARN"
                : event.level().getName();
    }
}
