package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.Status;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.KeyValuePair;

/** The appender behind the includes that do not wait. */
class QueuedAppenderTest {
    private static final int ROOM = 10;
    private static final String BEHIND_A_QUEUE = """
            <appender name="SLOW" class="dev.proviso.logback.SlowAppender"/>
            <appender name="QUEUED" class="dev.proviso.logback.QueuedAppender">
              <queueSize>10</queueSize>
              <appender-ref ref="SLOW"/>
            </appender>
            <root level="info"><appender-ref ref="QUEUED"/></root>""";

    private static final Logger LOG = LoggerFactory.getLogger("dev.proviso.event.training");

    @BeforeEach
    void hold() {
        SlowAppender.hold();
    }

    @AfterEach
    void letGo() {
        SlowAppender.letGo();
    }

    /** So many events, of which the first is stuck in the appender itself and the queue is filled by the next ones. */
    private static void logOneAndThen(int more) {
        LOG.info("first");
        await().until(() -> waiting() == 0);
        for (int i = 0; i < more; i++) {
            LOG.info("more");
        }
    }

    private static int waiting() {
        return (Integer) attribute("Waiting");
    }

    private static Object attribute(String name) {
        try {
            return ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("dev.proviso:type=Lines,name=\"QUEUED\""), name);
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> messages() {
        return SlowAppender.written().stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Test
    void whoever_logs_does_not_wait_for_an_appender_that_is_stuck() {
        LogbackKit.configuredWithWarnings(BEHIND_A_QUEUE, () -> {
            long begin = System.nanoTime();
            logOneAndThen(100_000);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            assertThat(messages()).isEmpty();
            SlowAppender.letGo();
        });
    }

    @Test
    void what_finds_no_room_is_counted_for_jmx() {
        LogbackKit.configuredWithWarnings(BEHIND_A_QUEUE, () -> {
            logOneAndThen(ROOM + 5);

            assertThat(attribute("Dropped")).isEqualTo(5L);
            assertThat(attribute("Waiting")).isEqualTo(ROOM);
            assertThat(attribute("Room")).isEqualTo(ROOM);
            SlowAppender.letGo();
        });
    }

    @Test
    void a_line_tells_of_it_as_soon_as_there_is_room() {
        List<Status> warnings = LogbackKit.configuredWithWarnings(BEHIND_A_QUEUE, () -> {
            logOneAndThen(ROOM + 5);
            SlowAppender.letGo();
            await().until(() -> messages().size() == ROOM + 2);
        });

        ILoggingEvent last = SlowAppender.written().get(ROOM + 1);
        assertThat(last.getFormattedMessage()).isEqualTo("5 lines were dropped: the queue of QUEUED was full");
        assertThat(last.getLoggerName()).isEqualTo("dev.proviso.event.log");
        assertThat(last.getKeyValuePairs())
                .extracting(QueuedAppenderTest::text)
                .containsExactly(
                        "contract.event=dropped",
                        "otel.event.name=proviso.dropped",
                        "contract.reason=the queue of QUEUED was full",
                        "contract.dropped=5");
        assertThat(warnings)
                .extracting(Status::getMessage)
                .containsExactly("5 lines were dropped: the queue of QUEUED was full");
    }

    private static String text(KeyValuePair pair) {
        return pair.key + "=" + pair.value;
    }

    @Test
    void that_line_follows_the_schema() {
        String lines = BEHIND_A_QUEUE.replace("SlowAppender\"/>", """
                SlowLines"><encoder class="dev.proviso.logback.JsonLinesEncoder"/></appender>""");

        List<String> printed = LogbackKit.printedWithWarnings(lines, () -> {
            logOneAndThen(ROOM + 1);
            SlowAppender.letGo();
        });

        assertThat(printed).hasSize(ROOM + 2).last().satisfies(line -> {
            assertThat(EventSchema.faults(line)).isEmpty();
            assertThat(EventSchema.parse(line).get("message").asString())
                    .isEqualTo("1 line was dropped: the queue of QUEUED was full");
        });
    }

    @Test
    void a_stop_writes_what_waits_and_tells_of_what_was_dropped() {
        LogbackKit.configuredWithWarnings(BEHIND_A_QUEUE, () -> {
            logOneAndThen(ROOM + 5);
            SlowAppender.letGo();
        });

        assertThat(messages()).hasSize(ROOM + 2).last().asString().startsWith("5 lines were dropped");
    }

    @Test
    void a_stop_does_not_wait_for_ever() {
        long begin = System.nanoTime();
        List<Status> warnings = LogbackKit.configuredWithWarnings(BEHIND_A_QUEUE, () -> logOneAndThen(ROOM + 5));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(warnings)
                .extracting(Status::getMessage)
                .containsExactly("10 lines were lost: they were not written within 2000 ms; lost before: 5");
    }

    @Test
    void when_it_has_been_stopped_nothing_more_is_waited_for() {
        LoggerContext context = new LoggerContext();
        Queue queue = new Queue(1, new AppenderAttachableImpl<>(), new Drops(context, "full"), new ContextAwareBase());
        queue.start();
        queue.stop();

        long begin = System.nanoTime();
        queue.endQueueing();
        queue.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void the_thread_and_the_mdc_are_those_of_the_event() {
        SlowAppender.letGo();
        LogbackKit.configured(BEHIND_A_QUEUE, () -> {
            MDC.put("trace_id", "4bf92f");
            LOG.info("here {}", 1);
            MDC.put("trace_id", "other");
        });
        MDC.clear();

        ILoggingEvent written = SlowAppender.written().get(0);
        assertThat(written.getMDCPropertyMap()).containsExactly(Map.entry("trace_id", "4bf92f"));
        assertThat(written.getThreadName()).isEqualTo(Thread.currentThread().getName());
        assertThat(written.getFormattedMessage()).isEqualTo("here 1");
    }

    @Test
    void an_appender_that_throws_loses_one_line_and_no_more() {
        SlowAppender.letGo();
        LogbackKit.configuredWithWarnings(BEHIND_A_QUEUE, () -> {
            LOG.info("thrown back");
            LOG.info("after it");
            await().until(() -> messages().contains("after it"));

            assertThat(attribute("Dropped")).isEqualTo(1L);
        });
    }

    @Test
    void once_it_is_stopped_no_mbean_is_left() throws JMException {
        SlowAppender.letGo();
        LogbackKit.configured(BEHIND_A_QUEUE, () -> LOG.info("one"));

        assertThat(ManagementFactory.getPlatformMBeanServer()
                        .queryNames(new ObjectName("dev.proviso:type=Lines,*"), null))
                .isEmpty();
    }

    @Test
    void two_of_one_name_have_a_bean_each() throws JMException {
        SlowAppender.letGo();
        LoggerContext other = new LoggerContext();
        LogbackKit.configured(BEHIND_A_QUEUE, () -> {
            LogbackKit.configure(other, BEHIND_A_QUEUE);
            assertThat(ManagementFactory.getPlatformMBeanServer().isRegistered(second()))
                    .isTrue();
            other.stop();
        });

        assertThat(ManagementFactory.getPlatformMBeanServer().isRegistered(second()))
                .isFalse();
    }

    private static ObjectName second() {
        try {
            return new ObjectName("dev.proviso:type=Lines,name=\"QUEUED\",number=2");
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void one_without_appenders_or_room_says_so() {
        List<Status> warnings = LogbackKit.configuredWithWarnings("""
                <appender name="NONE" class="dev.proviso.logback.QueuedAppender"/>
                <appender name="SLOW" class="dev.proviso.logback.SlowAppender"/>
                <appender name="SMALL" class="dev.proviso.logback.QueuedAppender">
                  <queueSize>0</queueSize><appender-ref ref="SLOW"/>
                </appender>
                <root level="info"><appender-ref ref="NONE"/><appender-ref ref="SMALL"/></root>""", () -> {});

        assertThat(warnings)
                .extracting(Status::getMessage)
                .contains("it has no appender-ref", "queueSize is 0, and must be at least 1: it is taken for 4096");
    }
}
