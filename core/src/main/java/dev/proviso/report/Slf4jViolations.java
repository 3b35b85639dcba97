package dev.proviso.report;

import dev.proviso.Mode;
import dev.proviso.Violation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** One violation as one SLF4J event with flat key-values. No key is another one with {@code .something} behind it. */
final class Slf4jViolations {

    static final String LOGGER = "dev.proviso.violation";

    private static final int LONGEST_VALUE = 256;
    private static final int LONGEST_MESSAGE = 2_000;

    private Slf4jViolations() {}

    static void log(Violation violation, Mode mode) {
        Logger logger = LoggerFactory.getLogger(LOGGER);
        Level level = mode == Mode.ENFORCE ? Level.ERROR : Level.WARN;
        if (!logger.isEnabledForLevel(level)) {
            return;
        }
        LoggingEventBuilder event = logger.atLevel(level);
        add(event, "contract.code", violation.code().name());
        add(event, "contract.blame", violation.blame().name());
        add(event, "contract.model", violation.model());
        add(event, "contract.method", violation.method());
        add(event, "contract.subject", violation.subject());
        add(event, "contract.mode", mode.name());
        Integer axis = violation.axis();
        if (axis != null) {
            event.addKeyValue("contract.axis", (Object) axis.longValue());
        }
        add(event, "contract.dimension", violation.dimension());
        add(event, "contract.column", violation.column());
        add(event, "contract.expected", violation.expected());
        add(event, "contract.actual", violation.actual());
        add(event, "contract.bound_by", violation.boundBy());
        add(event, "contract.pattern", violation.pattern());
        add(event, "contract.shape", violation.shape());
        String message = violation.model() + "." + violation.method() + ": " + violation.message();
        event.setMessage(PlainText.of(message, LONGEST_MESSAGE)).log();
    }

    private static void add(LoggingEventBuilder event, String key, @Nullable String value) {
        if (value != null) {
            event.addKeyValue(key, (Object) PlainText.of(value, LONGEST_VALUE));
        }
    }
}
