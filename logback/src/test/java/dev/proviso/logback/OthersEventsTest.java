package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.spi.LoggingEventBuilder;
import tools.jackson.databind.JsonNode;

/** An application's own events through the encoder: whatever they hold, each is one JSON object in which no key comes twice. */
class OthersEventsTest {
    private static final String OWN = """
            <appender name="OWN" class="ch.qos.logback.core.ConsoleAppender">
              <encoder class="dev.proviso.logback.JsonLinesEncoder"/>
            </appender>
            <root level="info"><appender-ref ref="OWN"/></root>""";

    private static final Logger LOG = LoggerFactory.getLogger("com.acme.Shop");

    static final class Throwing {
        @SuppressWarnings("DoNotCallSuggester")
        public String getSecret() {
            throw new IllegalStateException("read");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("said");
        }
    }

    static final class Mute {
        @Override
        @SuppressWarnings("ToStringReturnsNull") // as a user's may
        public String toString() {
            return null;
        }
    }

    private static JsonNode line(UnaryOperator<LoggingEventBuilder> values) {
        List<String> lines =
                LogbackKit.printed(OWN, () -> values.apply(LOG.atInfo()).log("sold"));
        assertThat(lines).hasSize(1);
        return EventSchema.parse(lines.get(0));
    }

    private static JsonNode value(Object value) {
        return line(event -> event.addKeyValue("value", value)).get("value");
    }

    @Test
    void numbers_and_booleans_are_what_they_are() {
        assertThat(value(3).isIntegralNumber()).isTrue();
        assertThat(value(Long.MIN_VALUE).asLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(value(0.1).asDouble()).isEqualTo(0.1);
        assertThat(value(0.1f).isNumber()).isTrue();
        assertThat(value(BigInteger.TEN.pow(40)).isIntegralNumber()).isTrue();
        assertThat(value(new BigDecimal("1E+400")).isNumber()).isTrue();
        assertThat(value(true).isBoolean()).isTrue();
        assertThat(value(null).isNull()).isTrue();
    }

    @Test
    void numbers_that_json_has_not_are_strings() {
        assertThat(value(Double.NaN).asString()).isEqualTo("NaN");
        assertThat(value(Double.POSITIVE_INFINITY).asString()).isEqualTo("Infinity");
        assertThat(value(Float.NEGATIVE_INFINITY).asString()).isEqualTo("-Infinity");
    }

    @Test
    void a_value_of_another_class_is_its_text() {
        assertThat(value(Thread.State.NEW).asString()).isEqualTo("NEW");
        assertThat(value(List.of(1, Double.NaN)).asString()).isEqualTo("[1, NaN]");
        assertThat(value(new Mute()).asString()).isEqualTo("null");
    }

    @Test
    void a_value_that_throws_costs_neither_the_line_nor_the_other_values() {
        JsonNode line = line(event -> event.addKeyValue("bad", new Throwing()).addKeyValue("good", 1));

        assertThat(line.get("bad").asString())
                .isEqualTo("dev.proviso.logback.OthersEventsTest$Throwing.toString() threw"
                        + " java.lang.IllegalStateException");
        assertThat(line.get("good").asInt()).isEqualTo(1);
        assertThat(line.get("message").asString()).isEqualTo("sold");
    }

    @Test
    void a_value_without_end_is_told_to_be_so() {
        List<Object> one = new ArrayList<>();
        List<Object> other = new ArrayList<>(List.of(one));
        one.add(other);

        assertThat(value(one).asString())
                .isEqualTo("java.util.ArrayList.toString() threw java.lang.StackOverflowError");
    }

    @Test
    void ten_megabytes_are_one_line() {
        String text = "\"\\\n".repeat(3_333_334);

        assertThat(value(text).asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@timestamp", "level", "logger", "thread", "message", "mdc", "stack_trace"})
    void a_key_of_the_line_keeps_its_own_meaning(String key) {
        JsonNode line = line(event -> event.addKeyValue(key, "mine").setCause(new IllegalStateException("why")));

        assertThat(line.get(key + "_").asString()).isEqualTo("mine");
    }

    @Test
    void of_two_values_with_one_key_both_are_there() {
        JsonNode line = line(event -> event.addKeyValue("k", 1)
                .addKeyValue("k", 2)
                .addKeyValue("k_", 3)
                .addKeyValue("k", 4));

        assertThat(List.of(line.get("k"), line.get("k_"), line.get("k__"), line.get("k___")))
                .extracting(JsonNode::asInt)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void keys_that_come_to_be_one_when_made_well_formed_are_kept_apart() {
        JsonNode line = line(event -> event.addKeyValue("a\uD800", 1).addKeyValue("a\uDC00", 2));

        assertThat(line.get("a\uFFFD").asInt()).isEqualTo(1);
        assertThat(line.get("a\uFFFD_").asInt()).isEqualTo(2);
    }

    @Test
    void keys_that_no_reader_would_take_are_cut() {
        JsonNode line = line(event -> event.addKeyValue("x".repeat(300), 1).addKeyValue("x".repeat(10_000_000), 2));

        assertThat(line.get("x".repeat(255) + "…").asInt()).isEqualTo(1);
        assertThat(line.get("x".repeat(255) + "…_").asInt()).isEqualTo(2);
    }

    @Test
    void those_of_the_mapped_diagnostic_context_are_kept_apart_too() {
        MDC.put("a\uD800", "1");
        MDC.put("a\uDC00", "1");
        MDC.put("none", null);
        JsonNode line;
        try {
            line = line(event -> event.addKeyValue("none", 1).addKeyValue("mdc", 2));
        } finally {
            MDC.clear();
        }

        assertThat(line.get("mdc")).isEqualTo(EventSchema.parse("""
                {"a\uFFFD": "1", "a\uFFFD_": "1", "none": null}"""));
        assertThat(line.get("none").asInt()).isEqualTo(1);
    }

    @Test
    void a_null_is_no_less_a_key_than_others() {
        assertThat(line(event -> event.addKeyValue(null, "x")).get("null").asString())
                .isEqualTo("x");
        assertThat(line(event -> event.addKeyValue("", "x")).get("").asString()).isEqualTo("x");
    }

    @Test
    void an_argument_that_throws_costs_its_own_place_alone() {
        List<String> lines = LogbackKit.printed(OWN, () -> LOG.info("sold {} for {}", new Throwing(), 3));

        assertThat(EventSchema.parse(lines.get(0)).get("message").asString())
                .isEqualTo("sold [FAILED toString()] for 3");
    }

    @Test
    void there_may_be_no_message() {
        List<String> lines = LogbackKit.printed(OWN, () -> LOG.info(null));

        assertThat(EventSchema.parse(lines.get(0)).get("level").asString()).isEqualTo("INFO");
    }
}
