package dev.proviso.report;

import dev.proviso.event.ContractEvent;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.SubstituteLoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.slf4j.spi.SLF4JServiceProvider;

/** One event as one SLF4J event with flat key-values. No key is another one with {@code .something} behind it. */
final class Slf4jEvents {
    private static final boolean PROVIDED = findProvider();

    private Slf4jEvents() {}

    /** Whether there is a provider. To ask SLF4J itself would have it say on the console that there is none. */
    static boolean isProvided() {
        return PROVIDED;
    }

    static void log(ContractEvent event) {
        Logger logger = LoggerFactory.getLogger(event.kind().logger());
        Level level = level(event.level());
        if (!logger.isEnabledForLevel(level)) {
            return;
        }
        LoggingEventBuilder line = logger.atLevel(level);
        for (Map.Entry<String, Object> field : event.fields().entrySet()) {
            line = line.addKeyValue(field.getKey(), field.getValue());
        }
        line.setMessage(event.message()).log();
    }

    /** Whether a logger would log an event of this importance. */
    static boolean isEnabled(String logger, System.Logger.Level level) {
        return LoggerFactory.getLogger(logger).isEnabledForLevel(level(level));
    }

    /** Whether SLF4J has come up: while it does, it hands out loggers that write keys into the message. */
    static boolean isReady() {
        return !(LoggerFactory.getILoggerFactory() instanceof SubstituteLoggerFactory);
    }

    private static boolean findProvider() {
        try {
            return System.getProperty("slf4j.provider") != null
                    || ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader())
                            .iterator()
                            .hasNext();
        } catch (ServiceConfigurationError unreadable) {
            return true; // SLF4J says what is wrong with it
        }
    }

    private static Level level(System.Logger.Level level) {
        if (level == System.Logger.Level.ERROR) {
            return Level.ERROR;
        }
        return level == System.Logger.Level.WARNING ? Level.WARN : Level.INFO;
    }
}
