package dev.proviso.logback;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;

/** What {@link JsonLinesEncoder} makes of an event, for appenders that ask for a layout; no line break ends it. */
public final class JsonLinesLayout extends LayoutBase<ILoggingEvent> {
    private final JsonLinesEncoder encoder = new JsonLinesEncoder();

    /** A layout that is ready to be started. */
    public JsonLinesLayout() {
        encoder.setLineSeparator("");
    }

    @Override
    public void start() {
        encoder.setContext(getContext());
        encoder.start();
        super.start();
    }

    @Override
    public void stop() {
        super.stop();
        encoder.stop();
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        return new String(encoder.encode(event), UTF_8);
    }
}
