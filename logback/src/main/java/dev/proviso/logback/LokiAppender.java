package dev.proviso.logback;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import com.github.loki4j.client.batch.LogRecord;
import com.github.loki4j.logback.Loki4jAppender;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sends events to Loki, through loki4j, as the lines that {@link JsonLinesEncoder} makes. Whoever logs does not wait: lines are sent in batches by
 * threads of loki4j's. Unlike loki4j alone, it counts every line that does not arrive, because too many were under way, because
 * Loki could not be reached in three tries, or because it has refused them, and a line with {@code contract.dropped} tells
 * how many as soon as Loki can be reached again. When it is stopped, and when the JVM exits, what is under way is sent, if it can be.
 *
 * <p>The names of structured metadata are written as Loki knows them in queries: {@code contract_code}.
 */
public final class LokiAppender extends Loki4jAppender {
    private static final int ROOM = 5_000;
    /** Loki refuses a whole batch for one line that is longer than 256 KB. */
    private static final int LONGEST_LINE_BYTES = 250_000;

    private final UnderWay underWay = new UnderWay(ROOM);
    private boolean configured;
    private @Nullable Registered registered;
    private @Nullable AtExit atExit;

    /** An appender that is to be configured as one of loki4j's, and started. */
    public LokiAppender() {}

    @Override
    public void setHttp(HttpCfg http) {
        configured = true;
        http.setUseProtobufApi(false);
        http.setMaxRetries(0);
        http.setSender(new LokiSender(underWay, this::tell));
        super.setHttp(http);
    }

    @Override
    public synchronized void start() {
        if (isStarted()) {
            return;
        }
        if (!configured) {
            setHttp(new HttpCfg());
        }
        Drops drops = new Drops((LoggerContext) getContext(), "Loki could not be reached, or refused them");
        underWay.begin(drops);
        setMessage(new JsonLinesLayout());
        super.start();
        registered = Registered.of(this, getName(), drops::count, underWay::size, ROOM);
        atExit = new AtExit("proviso-flush-" + getName(), this::stop);
    }

    /** Two hooks of a JVM that exits may both want it. */
    @Override
    public synchronized void stop() {
        if (!isStarted()) {
            return;
        }
        Objects.requireNonNull(atExit).cancel();
        tell();
        underWay.stop();
        super.stop();
        Objects.requireNonNull(registered).remove();
        long lost = underWay.drops().count();
        if (lost > 0) {
            addWarn(lost + " lines did not arrive at Loki");
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (underWay.isRoom()) {
            super.append(event);
        } else {
            underWay.drops().add(1);
        }
    }

    @Override
    public @Nullable LogRecord eventToLogRecord(ILoggingEvent event) {
        try {
            LogRecord record = super.eventToLogRecord(event);
            if (record.messageUtf8SizeBytes > LONGEST_LINE_BYTES) {
                underWay.drops().add(1);
                return null;
            }
            underWay.add();
            return LogRecord.create(
                    record.timestampMs, record.nanosInMs, record.stream, record.message, named(record.metadata));
        } catch (RuntimeException e) {
            underWay.drops().add(1);
            throw e;
        }
    }

    private static Map<String, String> named(Map<String, String> metadata) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            named.put(entry.getKey().replaceAll("[^a-zA-Z0-9_]", "_"), WellFormedStrings.of(entry.getValue()));
        }
        return named;
    }

    /** Sends a line about what was lost, if something was. */
    private void tell() {
        ILoggingEvent line = underWay.drops().line();
        if (line != null) {
            addWarn(line.getFormattedMessage());
            super.append(line);
        }
    }
}
