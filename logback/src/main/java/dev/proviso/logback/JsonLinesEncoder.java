package dev.proviso.logback;

import net.logstash.logback.composite.loggingevent.LogLevelJsonProvider;
import net.logstash.logback.composite.loggingevent.LoggerNameJsonProvider;
import net.logstash.logback.composite.loggingevent.LoggingEventFormattedTimestampJsonProvider;
import net.logstash.logback.composite.loggingevent.LoggingEventJsonProviders;
import net.logstash.logback.composite.loggingevent.LoggingEventThreadNameJsonProvider;
import net.logstash.logback.composite.loggingevent.MessageJsonProvider;
import net.logstash.logback.composite.loggingevent.StackTraceJsonProvider;
import net.logstash.logback.encoder.LoggingEventCompositeJsonEncoder;

/**
 * An event as one line of JSON, with the keys that docs/events.md describes. The include files of this module use
 * it; name it as the {@code encoder} of an appender of one's own to have the same lines elsewhere.
 *
 * <p>Events of others keep to the same form, whatever they hold: one JSON object in which no key comes twice. A key that is
 * taken gets underscores behind it, and a value that is no string, number or boolean is its {@code toString()}.
 */
public final class JsonLinesEncoder extends LoggingEventCompositeJsonEncoder {

    /** An encoder that is ready to be started. */
    public JsonLinesEncoder() {
        LoggingEventJsonProviders providers = new LoggingEventJsonProviders();
        providers.addTimestamp(timestamp());
        providers.addLogLevel(new LogLevelJsonProvider());
        providers.addLoggerName(logger());
        providers.addThreadName(thread());
        providers.addMessage(new MessageJsonProvider());
        providers.addProvider(new KeyValues());
        providers.addProvider(new Mdc());
        providers.addStackTrace(new StackTraceJsonProvider());
        setProviders(providers);
        addDecorator(new WellFormedStrings());
    }

    private static LoggingEventFormattedTimestampJsonProvider timestamp() {
        LoggingEventFormattedTimestampJsonProvider timestamp = new LoggingEventFormattedTimestampJsonProvider();
        timestamp.setPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX");
        timestamp.setTimeZone("UTC");
        return timestamp;
    }

    private static LoggerNameJsonProvider logger() {
        LoggerNameJsonProvider logger = new LoggerNameJsonProvider();
        logger.setFieldName("logger");
        return logger;
    }

    private static LoggingEventThreadNameJsonProvider thread() {
        LoggingEventThreadNameJsonProvider thread = new LoggingEventThreadNameJsonProvider();
        thread.setFieldName("thread");
        return thread;
    }
}
