package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.core.status.Status;
import dev.proviso.Mode;
import dev.proviso.report.Reporter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;

/** loki.xml with the real loki4j, against a server that speaks Loki's push API. */
class LokiAppenderTest {
    private static final int ROOM = 5_000;

    private final Loki loki = new Loki();

    @AfterEach
    void close() {
        loki.close();
        MDC.clear();
    }

    private String configuration() {
        return "<property name=\"proviso.loki.url\" value=\"" + loki.url() + "\"/>"
                + "<property name=\"proviso.loki.app\" value=\"shop\"/><property name=\"proviso.loki.env\" value=\"test\"/>"
                + "<include resource=\"dev/proviso/logback/loki.xml\"/>";
    }

    private static void log(int lines) {
        for (int i = 0; i < lines; i++) {
            LoggerFactory.getLogger("dev.proviso.event").info("line {}", i);
        }
    }

    private static long dropped() {
        try {
            return (Long) ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("dev.proviso:type=Lines,name=\"PROVISO_LOKI\""), "Dropped");
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }

    private long told() {
        return loki.lines().stream()
                .filter(line -> line.metadata().has("contract_dropped"))
                .mapToLong(line -> line.metadata().get("contract_dropped").asLong())
                .sum();
    }

    private List<Loki.Line> logged() {
        return loki.lines().stream()
                .filter(line -> line.text().contains("\"message\":\"line "))
                .toList();
    }

    @Test
    void a_line_has_two_labels_and_its_keys_as_structured_metadata() {
        MDC.put("trace_id", "4bf92f");
        LogbackKit.configured(configuration(), () -> Violations.publish(Violations.WRONG_SIZE, Mode.ENFORCE));

        assertThat(loki.lines()).singleElement().satisfies(line -> {
            assertThat(line.labels()).isEqualTo(EventSchema.parse("""
                    {"app": "shop", "env": "test"}"""));
            assertThat(EventSchema.faults(line.text())).isEmpty();
            assertThat(line.metadata()).isEqualTo(EventSchema.parse("""
                    {"level": "ERROR", "logger": "dev.proviso.violation", "thread": "%s", "mdc_trace_id": "4bf92f",
                     "contract_event": "violation", "otel_event_name": "proviso.violation",
                     "contract_code": "DIM_MISMATCH", "contract_blame": "CALLER",
                     "contract_model": "com.acme.StandardScaler", "contract_method": "transform",
                     "contract_subject": "x", "contract_mode": "ENFORCE", "contract_axis": "1",
                     "contract_dimension": "d", "contract_expected": "4", "contract_actual": "3",
                     "contract_bound_by": "field mean", "contract_pattern": "n d", "contract_shape": "(10, 3)"}""".formatted(
                            Thread.currentThread().getName())));
        });
    }

    @Test
    void metadata_and_line_say_the_same() {
        LogbackKit.configured(configuration(), () -> Events.fullest().forEach(Reporter::publish));

        assertThat(loki.lines()).hasSameSizeAs(Events.fullest()).allSatisfy(line -> {
            JsonNode json = EventSchema.parse(line.text());
            for (String key : json.propertyNames()) {
                if (key.startsWith("contract.")) {
                    assertThat(line.metadata().get(key.replace('.', '_')).asString())
                            .isEqualTo(json.get(key).asString());
                }
            }
        });
    }

    @Test
    void lines_arrive_within_two_seconds() {
        LogbackKit.configured(configuration(), () -> {
            log(1);
            await().atMost(Duration.ofSeconds(3)).until(() -> logged().size() == 1);
        });
    }

    @Test
    void what_is_under_way_arrives_before_it_is_stopped() {
        LogbackKit.configured(configuration(), () -> log(3_000));

        assertThat(logged())
                .extracting(
                        line -> EventSchema.parse(line.text()).get("message").asString())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 3_000).mapToObj(i -> "line " + i).collect(Collectors.toList()));
    }

    @Test
    void while_loki_is_down_nobody_waits_and_each_line_is_counted() {
        loki.close();
        long begin = System.nanoTime();
        List<Status> warnings = LogbackKit.configuredWithWarnings(configuration(), () -> {
            log(ROOM + 20_000);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            assertThat(dropped()).isGreaterThanOrEqualTo(20_000);
        });

        assertThat(warnings)
                .extracting(Status::getMessage)
                .contains((ROOM + 20_000 + lost(warnings)) + " lines did not arrive at Loki");
    }

    /** Lines that told of lost ones, and were lost too. */
    private static long lost(List<Status> warnings) {
        return warnings.stream()
                .filter(status -> status.getMessage().matches("\\d+ lines? (was|were) dropped: .*"))
                .count();
    }

    @Test
    void when_loki_is_back_a_line_tells_how_many_were_lost() {
        loki.answers(400);
        LogbackKit.configuredWithWarnings(configuration(), () -> {
            log(100);
            await().until(() -> dropped() == 100);
            loki.answers();
            log(1);
            await().until(() -> told() == 100);
        });

        assertThat(logged()).hasSize(1);
        assertThat(loki.lines()).last().satisfies(line -> {
            assertThat(EventSchema.faults(line.text())).isEmpty();
            assertThat(EventSchema.parse(line.text()).get("message").asString())
                    .isEqualTo("100 lines were dropped: Loki could not be reached, or refused them");
        });
    }

    @Test
    void a_batch_is_tried_again_where_that_may_help() {
        loki.answers(503);
        LogbackKit.configured(configuration(), () -> {
            log(10);
            await().until(() -> loki.asked() == 1);
            loki.answers();
            await().until(() -> logged().size() == 10);

            assertThat(dropped()).isZero();
        });
    }

    @Test
    @Tag("heavy")
    void a_stop_does_not_wait_for_a_loki_that_does_not_answer() {
        loki.answers(0);
        long begin = System.nanoTime();
        LogbackKit.configuredWithWarnings(configuration(), () -> log(4_000));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void what_no_json_can_carry_is_replaced_in_metadata_too() {
        MDC.put("user\uD800", "a\uD800\"b\n");
        LogbackKit.configured(configuration(), () -> log(1));

        assertThat(loki.lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.metadata().get("mdc_user_").asString()).isEqualTo("a\uFFFD\"b\n"));
    }

    @Test
    void a_line_that_loki_would_refuse_the_batch_for_is_dropped_alone() {
        LogbackKit.configuredWithWarnings(configuration(), () -> {
            LoggerFactory.getLogger("dev.proviso.event").info("x".repeat(300_000));
            log(1);
            await().until(() -> logged().size() == 1);

            assertThat(dropped()).isEqualTo(1);
        });
    }
}
