package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.proviso.ContractViolationException;
import dev.proviso.ContractedMethod;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import dev.proviso.inventory.Inventory;
import dev.proviso.mode.Modes;
import dev.proviso.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** What a method that is violated again and again costs, logs and counts. */
class FloodTest {
    private static final double[] BAD = new double[3];

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.proviso.violation");
    private final Counting log = new Counting();
    private final List<ContractListener> listeners = new ArrayList<>();

    static class Warned {
        static void check(@ExpectShape("2") double[] pair) {}
    }

    static class Enforced {
        static void check(@ExpectShape("2") double[] pair) {}
    }

    static class Heard {
        static void check(@ExpectShape("2") double[] pair) {}
    }

    static class Many {
        static void check(@ExpectShape("2") double[] pair) {}
    }

    static class Both {
        @ExpectShape("n")
        static double[] answer(@ExpectShape("n") double[] x, @ExpectShape("n") double[] y) {
            return new double[9];
        }
    }

    static class Left {
        static void check(@ExpectShape("... 2") Object any) {}
    }

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        logger.setLevel(Level.WARN);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        logger.setLevel(null);
        listeners.forEach(Reporter::remove);
        Modes.set(FloodTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void in_warn_what_is_not_logged_is_counted() throws Throwable {
        WovenCall check = warned(Warned.class, "check");

        flood(check, 100_000);

        ContractedMethod row = row(Warned.class);
        assertThat(row.violations()).isEqualTo(100_000);
        assertThat(log.events.get()).isBetween(10L, 1_000L);
        assertThat(log.events.get() + row.suppressed()).isEqualTo(100_000);
    }

    @Test
    void the_next_line_tells_how_many_were_suppressed() throws Throwable {
        WovenCall check = warned(Many.class, "check");

        flood(check, 1_000);
        Thread.sleep(1_100);
        flood(check, 1);

        assertThat(log.events.get() + log.suppressed.get()).isEqualTo(1_001);
        assertThat(log.last).isPositive();
    }

    @Test
    void in_enforce_each_call_is_refused_whatever_is_logged() {
        WovenCall check = WovenCall.of(Enforced.class, "check", void.class);

        for (int i = 0; i < 1_000; i++) {
            assertThatThrownBy(() -> check.call((Object) BAD)).isInstanceOf(ContractViolationException.class);
        }

        ContractedMethod row = row(Enforced.class);
        assertThat(row.violations()).isEqualTo(1_000);
        assertThat(log.events.get() + row.suppressed()).isEqualTo(1_000);
        assertThat(row.suppressed()).isPositive();
    }

    @Test
    void a_listener_hears_of_all_of_them() throws Throwable {
        WovenCall check = warned(Heard.class, "check");
        AtomicLong heard = new AtomicLong();
        ContractListener listener = new ContractListener() {
            @Override
            public void onEvent(ContractEvent event) {
                heard.incrementAndGet();
            }
        };
        listeners.add(listener);
        Reporter.add(listener);

        flood(check, 5_000);

        assertThat(heard.get()).isEqualTo(5_000);
        assertThat(row(Heard.class).violations()).isEqualTo(5_000);
        assertThat(log.events.get() + row(Heard.class).suppressed()).isEqualTo(5_000);
    }

    @Test
    void entry_and_end_of_a_method_share_its_rate() throws Throwable {
        Modes.set(FloodTest.class.getName(), Mode.WARN, EffectiveSetting.CALL);
        WovenCall answer = WovenCall.of(Both.class, "answer", long.class);

        for (int i = 0; i < 1_000; i++) {
            answer.call(new double[2], new double[2]);
        }
        long ofEnds = log.events.get();
        for (int i = 0; i < 1_000; i++) {
            answer.enter(new double[2], new double[3]);
        }

        ContractedMethod row = row(Both.class);
        assertThat(row.violations()).isEqualTo(2_000);
        assertThat(ofEnds).isGreaterThanOrEqualTo(10);
        assertThat(log.events.get() + row.suppressed()).isEqualTo(2_000);
        assertThat(log.events.get()).isLessThan(500);
    }

    @Test
    void the_end_of_a_call_that_was_not_examined_compares_no_names() throws Throwable {
        Modes.set(FloodTest.class.getName(), Mode.WARN, EffectiveSetting.CALL);
        WovenCall answer = WovenCall.of(Silent.class, "answer", long.class);
        for (int i = 0; i < 1_000; i++) {
            answer.call(new double[2], new double[3]);
        }

        assertThat(row(Silent.class).violations()).isEqualTo(1_000);
    }

    static class Silent {
        @ExpectShape("n")
        static double[] answer(@ExpectShape("n") double[] x, @ExpectShape("n") double[] y) {
            return new double[9];
        }
    }

    @Test
    void calls_that_are_left_to_the_solver_and_keep_their_contract_are_never_counted() throws Throwable {
        WovenCall check = warned(Left.class, "check");

        for (int i = 0; i < 1_000; i++) {
            check.call((Object) BAD);
            check.call((Object) new double[5][2]);
        }

        ContractedMethod row = row(Left.class);
        assertThat(row.violations()).isEqualTo(1_000);
        assertThat(log.events.get() + row.suppressed()).isEqualTo(1_000);
    }

    @Test
    void with_16_threads_each_violation_is_logged_or_counted_as_suppressed() throws Exception {
        Modes.set(FloodTest.class.getName(), Mode.WARN, EffectiveSetting.CALL);
        WovenCall check = WovenCall.of(Crowd.class, "check", void.class);
        ExecutorService pool = Executors.newFixedThreadPool(16);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            running.add(pool.submit(() -> {
                try {
                    flood(check, 5_000);
                } catch (Throwable escaped) {
                    throw new AssertionError(escaped);
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();

        ContractedMethod row = row(Crowd.class);
        assertThat(row.violations()).isEqualTo(80_000);
        assertThat(log.events.get() + row.suppressed()).isEqualTo(80_000);
    }

    static class Crowd {
        static void check(@ExpectShape("2") double[] pair) {}
    }

    private static WovenCall warned(Class<?> type, String method) {
        Modes.set(FloodTest.class.getName(), Mode.WARN, EffectiveSetting.CALL);
        return WovenCall.of(type, method, void.class);
    }

    private static void flood(WovenCall check, int times) throws Throwable {
        for (int i = 0; i < times; i++) {
            check.enter((Object) BAD);
        }
    }

    private static ContractedMethod row(Class<?> type) {
        List<ContractedMethod> rows = new ArrayList<>(Inventory.rows());
        rows.removeIf(row -> !row.model().equals(type.getName()));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** Counts lines, and what they say of lines that were left out. */
    private static final class Counting extends AppenderBase<ILoggingEvent> {
        private final AtomicLong events = new AtomicLong();
        private final AtomicLong suppressed = new AtomicLong();
        private volatile long last;

        @Override
        protected void append(ILoggingEvent event) {
            events.incrementAndGet();
            last = 0;
            for (KeyValuePair pair : event.getKeyValuePairs()) {
                if (pair.key.equals("contract.suppressed")) {
                    last = (Long) pair.value;
                    suppressed.addAndGet(last);
                }
            }
        }
    }
}
