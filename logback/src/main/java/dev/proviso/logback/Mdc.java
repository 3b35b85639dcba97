package dev.proviso.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;
import java.util.Map;
import net.logstash.logback.composite.AbstractJsonProvider;
import tools.jackson.core.JsonGenerator;

/** The mapped diagnostic context of an event, as an object of its own, so that no key of it is one of the line. */
final class Mdc extends AbstractJsonProvider<ILoggingEvent> {

    @Override
    public void writeTo(JsonGenerator json, ILoggingEvent event) {
        Map<String, String> entries = event.getMDCPropertyMap();
        if (entries.isEmpty()) {
            return;
        }
        FreeNames names = new FreeNames(List.of());
        json.writeName("mdc");
        json.writeStartObject();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            json.writeName(names.of(String.valueOf(entry.getKey())));
            PlainValues.write(json, entry.getValue());
        }
        json.writeEndObject();
    }
}
