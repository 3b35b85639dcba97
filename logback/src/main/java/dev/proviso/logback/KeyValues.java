package dev.proviso.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;
import net.logstash.logback.composite.AbstractJsonProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;
import tools.jackson.core.JsonGenerator;

/** The key-values of an event, each as a key of the line. Where a key is taken, that of the line, or the first one, keeps it. */
final class KeyValues extends AbstractJsonProvider<ILoggingEvent> {
    private static final List<String> OF_THE_LINE =
            List.of("@timestamp", "level", "logger", "thread", "message", "mdc", "stack_trace");

    @Override
    public void writeTo(JsonGenerator json, ILoggingEvent event) {
        @Nullable List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs == null) {
            return;
        }
        FreeNames names = new FreeNames(OF_THE_LINE);
        for (KeyValuePair pair : pairs) {
            json.writeName(names.of(String.valueOf(pair.key)));
            PlainValues.write(json, pair.value);
        }
    }
}
