package dev.proviso.logback;

import static dev.proviso.logback.LogbackKit.JSON_CONSOLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Mode;
import dev.proviso.Violation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;

class JsonLinesTest {

    @ParameterizedTest
    @EnumSource
    void every_code_makes_a_line_that_follows_the_schema(Code code) {
        String line = line(Violation.of(code, Blame.MODEL, "com.acme.Scaler", "fit", "mean", "…"), Mode.WARN);

        assertThat(EventSchema.faults(line)).isEmpty();
    }

    @Test
    void the_schema_knows_the_codes_and_blames_and_modes() {
        assertThat(EventSchema.values("contract.code")).isEqualTo(names(Code.values()));
        assertThat(EventSchema.values("contract.blame")).isEqualTo(names(Blame.values()));
        assertThat(EventSchema.values("contract.mode")).containsExactly("OFF", "WARN", "ENFORCE");
    }

    @Test
    void the_schema_refuses_what_is_not_documented() {
        String line = line(Violations.LEAST, Mode.WARN);

        assertThat(EventSchema.faults(line.replace("contract.mode\"", "contract.mood\"")))
                .hasSize(3)
                .anySatisfy(fault -> assertThat(fault).contains("contract.mode"))
                .anySatisfy(fault -> assertThat(fault).contains("contract.mood"));
        assertThat(EventSchema.faults(line.replace("UNTRAINED", "UNTIRED"))).hasSize(1);
    }

    @Test
    void values_have_their_own_types() {
        JsonNode json = EventSchema.parse(line(Violations.WRONG_SIZE, Mode.ENFORCE));

        assertThat(json.get("contract.axis").isIntegralNumber()).isTrue();
        assertThat(json.get("contract.axis").asLong()).isEqualTo(1);
        assertThat(json.get("contract.expected").asString()).isEqualTo("4");
        assertThat(json.get("contract.shape").asString()).isEqualTo("(10, 3)");
    }

    @Test
    void the_level_tells_whether_the_call_failed() {
        assertThat(EventSchema.parse(line(Violations.LEAST, Mode.ENFORCE))
                        .get("level")
                        .asString())
                .isEqualTo("ERROR");
        assertThat(EventSchema.parse(line(Violations.LEAST, Mode.WARN))
                        .get("level")
                        .asString())
                .isEqualTo("WARN");
    }

    @Test
    void the_mapped_diagnostic_context_keeps_to_its_own_key() {
        MDC.put("message", "mine");
        MDC.put("contract.code", "mine");
        String line;
        try {
            line = line(Violations.LEAST, Mode.WARN);
        } finally {
            MDC.clear();
        }

        JsonNode json = EventSchema.parse(line);
        assertThat(json.get("mdc")).isEqualTo(EventSchema.parse("""
                {"message": "mine", "contract.code": "mine"}"""));
        assertThat(json.get("contract.code").asString()).isEqualTo("UNTRAINED");
    }

    @Test
    void an_exception_that_is_logged_is_in_the_same_line() {
        List<String> lines = LogbackKit.printed(
                JSON_CONSOLE,
                () -> LoggerFactory.getLogger("dev.proviso.violation")
                        .warn("with an exception", new IllegalStateException("why")));

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(
                                EventSchema.parse(line).get("stack_trace").asString())
                        .startsWith("java.lang.IllegalStateException: why\n\tat "
                                + getClass().getName()));
    }

    private static String line(Violation violation, Mode mode) {
        List<String> lines = LogbackKit.printed(JSON_CONSOLE, () -> Violations.publish(violation, mode));
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
