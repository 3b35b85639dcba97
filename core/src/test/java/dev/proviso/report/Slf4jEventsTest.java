package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.read.ListAppender;
import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.annotation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

class Slf4jEventsTest {

    private static final Violation LEAST =
            Violation.of(Code.UNTRAINED, Blame.CALLER, "Scaler", "transform", "this", "Scaler is not trained");

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.proviso.violation");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        events.start();
        logger.addAppender(events);
    }

    @AfterEach
    void stop() {
        logger.detachAndStopAllAppenders();
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    void what_is_thrown_is_an_error_and_what_goes_on_a_warning() {
        assertThat(logged(LEAST, Mode.ENFORCE).getLevel()).isEqualTo(Level.ERROR);
        assertThat(logged(LEAST, Mode.WARN).getLevel()).isEqualTo(Level.WARN);
    }

    @Test
    void the_message_begins_with_the_method() {
        assertThat(logged(LEAST, Mode.WARN).getFormattedMessage()).isEqualTo("Scaler.transform: Scaler is not trained");
    }

    @Test
    void the_message_has_the_class_without_its_package_and_the_classes_around_it() {
        assertThat(messageOf("com.acme.Scaler")).isEqualTo("Scaler.transform: …");
        assertThat(messageOf("com.acme.Outer$Scaler")).isEqualTo("Scaler.transform: …");
        assertThat(messageOf("com.acme.Outer$1")).isEqualTo("Outer$1.transform: …");
        assertThat(messageOf("com.acme.Scaler$")).isEqualTo("Scaler$.transform: …");
    }

    @Test
    void braces_in_a_message_are_no_placeholders() {
        Violation violation = Violation.of(Code.COLUMN_MISSING, Blame.CALLER, "Scaler", "fit", "x", "no column {}");

        assertThat(logged(violation, Mode.WARN).getFormattedMessage()).isEqualTo("Scaler.fit: no column {}");
    }

    @Test
    void every_violation_has_these_keys() {
        assertThat(keyValues(LEAST))
                .containsExactly(
                        Map.entry("contract.event", "violation"),
                        Map.entry("otel.event.name", "proviso.violation"),
                        Map.entry("contract.code", "UNTRAINED"),
                        Map.entry("contract.blame", "CALLER"),
                        Map.entry("contract.model", "Scaler"),
                        Map.entry("contract.method", "transform"),
                        Map.entry("contract.subject", "this"),
                        Map.entry("contract.mode", "ENFORCE"));
    }

    @Test
    void what_a_violation_also_has_comes_under_keys_of_its_own() {
        Violation violation = LEAST.withAxis(1, "d", "field mean")
                .withColumn("species")
                .withExpected("4", "3")
                .withPattern("n d", "(10, 3)");

        assertThat(keyValues(violation))
                .containsEntry("contract.axis", 1L)
                .containsEntry("contract.dimension", "d")
                .containsEntry("contract.column", "species")
                .containsEntry("contract.expected", "4")
                .containsEntry("contract.actual", "3")
                .containsEntry("contract.bound_by", "field mean")
                .containsEntry("contract.pattern", "n d")
                .containsEntry("contract.shape", "(10, 3)")
                .hasSize(16);
    }

    @Test
    void what_is_wrong_with_a_table_comes_with_its_counts_and_samples() {
        assertThat(keyValues(LEAST.withFinding(finding(Severity.ERROR))))
                .containsEntry("contract.column", "age")
                .containsEntry("contract.expected", "0 to 120")
                .containsEntry("contract.actual", "130")
                .containsEntry("contract.rule", "range")
                .containsEntry("contract.severity", "ERROR")
                .containsEntry("contract.count", 2L)
                .containsEntry("contract.rows", 8L)
                .containsEntry("contract.share", 0.25)
                .containsEntry("contract.first_rows", "3, 5")
                .containsEntry("contract.samples", "130, -1")
                .hasSize(18);
    }

    @Test
    void a_rule_that_only_warns_is_logged_as_a_warning_in_any_mode() {
        assertThat(logged(LEAST.withFinding(finding(Severity.ERROR)), Mode.ENFORCE)
                        .getLevel())
                .isEqualTo(Level.ERROR);
        assertThat(logged(LEAST.withFinding(finding(Severity.WARN)), Mode.ENFORCE)
                        .getLevel())
                .isEqualTo(Level.WARN);
    }

    private static ColumnFinding finding(Severity severity) {
        return new ColumnFinding(
                Code.CELL_INVALID,
                severity,
                "age",
                "range",
                "0 to 120",
                "130",
                2,
                8,
                List.of(3, 5),
                List.of("130", "-1"),
                "column age: expected 0 to 120, got 130");
    }

    @Test
    void no_key_lies_under_another() {
        Map<String, Object> all = keyValues(LEAST.withAxis(1, "d", "field mean")
                .withFinding(finding(Severity.ERROR))
                .withExpected("4", "3")
                .withPattern("n d", "(10, 3)"));

        for (String key : all.keySet()) {
            assertThat(all.keySet()).noneMatch(other -> other.startsWith(key + "."));
        }
    }

    @Test
    void values_are_cut_and_made_plain() {
        Map<String, Object> all = keyValues(LEAST.withColumn("a\nb\uD83C" + "c".repeat(10_000)));

        assertThat(all.get("contract.column")).isEqualTo("a b\uFFFD" + "c".repeat(251) + "…");
    }

    @Test
    void the_message_is_cut_and_made_plain() {
        Violation violation =
                Violation.of(Code.COLUMN_MISSING, Blame.CALLER, "Scaler", "fit", "x", "\n" + "c".repeat(10_000));

        assertThat(logged(violation, Mode.WARN).getFormattedMessage())
                .hasSize(2_000)
                .startsWith("Scaler.fit:  ccc")
                .endsWith("c…");
    }

    @Test
    void a_level_that_is_off_is_not_logged() {
        logger.setLevel(Level.ERROR);

        publish(LEAST, Mode.WARN);

        assertThat(events.list).isEmpty();
    }

    @Test
    void a_failing_log_is_counted_and_told() {
        long before = InternalFaults.count();
        AppenderBase<ILoggingEvent> broken = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                throw new NoSuchMethodError("of another version");
            }

            @Override
            public synchronized void doAppend(ILoggingEvent event) {
                append(event);
            }
        };
        broken.start();
        logger.addAppender(broken);

        publish(LEAST, Mode.ENFORCE);

        assertThat(InternalFaults.count()).isEqualTo(before + 1);
        assertThat(InternalFaults.told())
                .contains("proviso: internal fault, NOT REPORTED: log of events: "
                        + "java.lang.NoSuchMethodError: of another version");
    }

    private String messageOf(String model) {
        return logged(Violation.of(Code.UNTRAINED, Blame.CALLER, model, "transform", "this", "…"), Mode.WARN)
                .getFormattedMessage();
    }

    private static void publish(Violation violation, Mode mode) {
        Reporter.publish(List.of(violation), mode, new LogLimit(), true);
    }

    private ILoggingEvent logged(Violation violation, Mode mode) {
        publish(violation, mode);
        return events.list.get(events.list.size() - 1);
    }

    private Map<String, Object> keyValues(Violation violation) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (KeyValuePair pair : logged(violation, Mode.ENFORCE).getKeyValuePairs()) {
            assertThat(all.put(pair.key, pair.value)).as(pair.key).isNull();
        }
        return all;
    }
}
