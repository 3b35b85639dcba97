package dev.proviso.logback;

import static dev.proviso.logback.LogbackKit.JSON_CONSOLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.annotation.Severity;
import dev.proviso.event.ContractEvent;
import dev.proviso.report.Reporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;

/** What users' data may hold never breaks a line: each stays one JSON object on one line that follows the schema. */
class HostileValuesTest {

    private static final String TEN_KILOBYTES = "x".repeat(10_000);
    private static final String TEN_MEGABYTES = "x".repeat(10_000_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD800",
                "a\uD800b",
                "\uD800\"",
                "\uDC00\uD800",
                "\"",
                "\\",
                "\\u0000",
                "a\nb\r\nc",
                "\u0000\u001B[31m\u0085\u2028",
                "{}",
                "%s %n ${user.home}",
                "NaN",
                "-Infinity",
                "null",
                "{\"contract.code\":\"UNTRAINED\"}",
                "\uD83C\uDF38",
                "",
            })
    void text_wherever_it_stands(String text) {
        assertLine(text);
    }

    @Test
    void ten_kilobytes_wherever_they_stand() {
        assertLine(TEN_KILOBYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\"\\", "a\nb", "\u0000\u001B[31m\u2028", "NaN", "{}", ""})
    void text_wherever_it_stands_in_events_of_other_kinds(String text) {
        for (ContractEvent event : Events.holding(text)) {
            assertThat(LogbackKit.printed(JSON_CONSOLE, () -> Reporter.publish(event)))
                    .singleElement()
                    .satisfies(line -> assertThat(EventSchema.faults(line)).isEmpty());
        }
    }

    @Test
    void ten_megabytes_wherever_they_stand_in_events() {
        assertLine(TEN_MEGABYTES);
        for (ContractEvent event : Events.holding(TEN_MEGABYTES)) {
            assertThat(LogbackKit.printed(JSON_CONSOLE, () -> Reporter.publish(event)))
                    .singleElement()
                    .satisfies(line -> assertThat(EventSchema.faults(line)).isEmpty());
        }
    }

    @Test
    void what_json_has_no_number_for_is_left_out() {
        List<String> lines = LogbackKit.printed(JSON_CONSOLE, () -> Reporter.publish(Events.drifted(Double.NaN)));

        assertThat(EventSchema.faults(lines.get(0))).isEmpty();
        assertThat(EventSchema.parse(lines.get(0)).has("contract.distance")).isFalse();
    }

    @Test
    void a_lone_surrogate_takes_nothing_along() {
        MDC.put("user", "a\uD800\"b");
        List<String> lines;
        try {
            lines = LogbackKit.printed(JSON_CONSOLE, () -> Violations.publish(Violations.LEAST, Mode.WARN));
        } finally {
            MDC.clear();
        }

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(
                                EventSchema.parse(line).get("mdc").get("user").asString())
                        .isEqualTo("a\uFFFD\"b"));
    }

    @Test
    void a_null_in_the_mapped_diagnostic_context() {
        MDC.put("user", null);
        List<String> lines;
        try {
            lines = LogbackKit.printed(JSON_CONSOLE, () -> Violations.publish(Violations.LEAST, Mode.WARN));
        } finally {
            MDC.clear();
        }

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(EventSchema.faults(line)).isEmpty());
    }

    private static void assertLine(String text) {
        Violation violation = Violation.of(Code.CELL_INVALID, Blame.CALLER, text, text, text, text)
                .withAxis(Integer.MAX_VALUE, text, text)
                .withFinding(new ColumnFinding(
                        Code.CELL_INVALID,
                        Severity.ERROR,
                        text,
                        text,
                        text,
                        text,
                        1,
                        2,
                        List.of(1),
                        List.of(text),
                        text))
                .withExpected(text, text)
                .withPattern(text, text);
        String thread = Thread.currentThread().getName();
        MDC.put("user" + text, text);
        Thread.currentThread().setName(text);
        List<String> lines;
        try {
            lines = LogbackKit.printed(JSON_CONSOLE, () -> Violations.publish(violation, Mode.ENFORCE));
        } finally {
            Thread.currentThread().setName(thread);
            MDC.clear();
        }

        assertThat(lines).hasSize(1);
        assertThat(EventSchema.faults(lines.get(0))).isEmpty();
        JsonNode json = EventSchema.parse(lines.get(0));
        assertThat(json.get("contract.code").asString()).isEqualTo("CELL_INVALID");
        assertThat(json.toString()
                        .codePoints()
                        .filter(HostileValuesTest::isSurrogate)
                        .toArray())
                .isEmpty();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
