package dev.proviso.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/** Counts the lines that an appender has lost, and makes the line that tells of them. Counting takes no lock. */
final class Drops {
    private static final String LOGGER = "dev.proviso.event.log";

    private final LongAdder all = new LongAdder();
    private long told;
    private final LoggerContext context;
    private final String reason;

    /** @param reason why lines are lost, as an end of a sentence */
    Drops(LoggerContext context, String reason) {
        this.context = context;
        this.reason = reason;
    }

    void add(long lines) {
        all.add(lines);
    }

    long count() {
        return all.sum();
    }

    /** The line that tells of those that no line has told of yet; null if there are none. Each is told of once. */
    synchronized @Nullable ILoggingEvent line() {
        long now = all.sum();
        long lost = now - told;
        told = now;
        if (lost <= 0) {
            return null;
        }
        String message = (lost == 1 ? "1 line was dropped: " : lost + " lines were dropped: ") + reason;
        LoggingEvent line = new LoggingEvent(
                Drops.class.getName(), context.getLogger(LOGGER), Level.WARN, message, null, new Object[0]);
        line.addKeyValuePair(new KeyValuePair("contract.event", "dropped"));
        line.addKeyValuePair(new KeyValuePair("otel.event.name", "proviso.dropped"));
        line.addKeyValuePair(new KeyValuePair("contract.reason", reason));
        line.addKeyValuePair(new KeyValuePair("contract.dropped", lost));
        line.prepareForDeferredProcessing();
        return line;
    }
}
