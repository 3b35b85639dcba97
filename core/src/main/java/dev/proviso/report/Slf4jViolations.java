package dev.proviso.report;

import dev.proviso.ColumnFinding;
import dev.proviso.Mode;
import dev.proviso.Violation;
import java.util.List;
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

    static void log(Violation violation, Mode mode, LogLimit limit) {
        Logger logger = LoggerFactory.getLogger(LOGGER);
        Level level = mode == Mode.ENFORCE && !violation.isWarning() ? Level.ERROR : Level.WARN;
        if (!logger.isEnabledForLevel(level)) {
            return;
        }
        LoggingEventBuilder event = logger.atLevel(level);
        event = with(event, "contract.code", violation.code().name());
        event = with(event, "contract.blame", violation.blame().name());
        event = with(event, "contract.model", violation.model());
        event = with(event, "contract.method", violation.method());
        event = with(event, "contract.subject", violation.subject());
        event = with(event, "contract.mode", mode.name());
        event = with(event, "contract.axis", violation.axis());
        event = with(event, "contract.dimension", violation.dimension());
        event = with(event, "contract.column", violation.column());
        event = with(event, "contract.expected", violation.expected());
        event = with(event, "contract.actual", violation.actual());
        event = with(event, "contract.bound_by", violation.boundBy());
        event = with(event, "contract.pattern", violation.pattern());
        event = with(event, "contract.shape", violation.shape());
        ColumnFinding finding = violation.finding();
        if (finding != null) {
            event = with(event, finding);
        }
        long suppressed = limit.take();
        if (suppressed > 0) {
            event = event.addKeyValue("contract.suppressed", (Object) suppressed);
        }
        String message = simple(violation.model()) + "." + violation.method() + ": " + violation.message();
        event.setMessage(PlainText.of(message, LONGEST_MESSAGE)).log();
    }

    private static LoggingEventBuilder with(LoggingEventBuilder event, String key, @Nullable String value) {
        return value == null ? event : event.addKeyValue(key, (Object) PlainText.of(value, LONGEST_VALUE));
    }

    private static LoggingEventBuilder with(LoggingEventBuilder event, ColumnFinding finding) {
        LoggingEventBuilder table = with(event, "contract.rule", finding.rule());
        table = with(table, "contract.severity", finding.severity().name());
        table = table.addKeyValue("contract.count", (Object) finding.count())
                .addKeyValue("contract.rows", (Object) finding.rows())
                .addKeyValue("contract.share", (Object) finding.share());
        if (!finding.firstRows().isEmpty()) {
            table = with(table, "contract.first_rows", joined(finding.firstRows()));
        }
        return finding.samples().isEmpty() ? table : with(table, "contract.samples", joined(finding.samples()));
    }

    private static String joined(List<?> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(text.isEmpty() ? "" : ", ").append(value);
        }
        return text.toString();
    }

    private static LoggingEventBuilder with(LoggingEventBuilder event, String key, @Nullable Integer value) {
        return value == null ? event : event.addKeyValue(key, (Object) value.longValue());
    }

    /** The class without its package and the classes around it. */
    private static String simple(String className) {
        int inner = className.lastIndexOf('$') + 1;
        boolean named =
                inner > 0 && inner < className.length() && Character.isJavaIdentifierStart(className.charAt(inner));
        return className.substring(named ? inner : className.lastIndexOf('.') + 1);
    }
}
