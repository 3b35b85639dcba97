package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LogLimitTest {
    private static final long SECOND = 1_000_000_000;

    private final Hand clock = new Hand();
    private final LogLimit limit = new LogLimit(new LogRate(10), clock);

    @Test
    void as_many_as_the_rate_are_admitted_at_once() {
        assertThat(admitted(1_000)).isEqualTo(10);
    }

    @Test
    void after_that_one_is_admitted_for_each_part_of_a_second() {
        admitted(10);
        clock.now += SECOND / 10;

        assertThat(admitted(1_000)).isEqualTo(1);
    }

    @Test
    void what_was_not_used_is_saved_up_for_a_second_at_most() {
        admitted(10);
        clock.now += 100 * SECOND;

        assertThat(admitted(1_000)).isEqualTo(10);
    }

    @Test
    void in_a_minute_of_flood_the_rate_is_kept() {
        int all = 0;
        for (int millisecond = 0; millisecond < 60_000; millisecond++) {
            all += admitted(3);
            clock.now += SECOND / 1_000;
        }

        assertThat(all).isEqualTo(10 + 600 - 1);
    }

    @Test
    void further_events_of_one_call_are_paid_for_later() {
        assertThat(limit.admits()).isTrue();
        limit.charge(29);

        assertThat(admitted(10)).isZero();
        clock.now += 2 * SECOND;
        assertThat(admitted(10)).isZero();
        clock.now += SECOND / 10;
        assertThat(admitted(10)).isEqualTo(1);
    }

    @Test
    void a_rate_of_one_admits_one_and_the_next_a_second_later() {
        LogLimit one = new LogLimit(new LogRate(1), clock);

        assertThat(one.admits()).isTrue();
        assertThat(one.admits()).isFalse();
        clock.now += SECOND;
        assertThat(one.admits()).isTrue();
    }

    @Test
    void a_rate_of_none_admits_none() {
        assertThat(new LogLimit(new LogRate(0), clock).admits()).isFalse();
    }

    @Test
    void without_a_limit_all_are_admitted() {
        LogLimit unlimited = new LogLimit(LogRate.UNLIMITED, clock);
        for (int i = 0; i < 1_000; i++) {
            assertThat(unlimited.admits()).isTrue();
        }
    }

    @Test
    void what_was_suppressed_is_told_once_and_counted_for_ever() {
        limit.suppress();
        limit.suppress();

        assertThat(limit.take()).isEqualTo(2);
        assertThat(limit.take()).isZero();
        limit.suppress();
        assertThat(limit.take()).isEqualTo(1);
        assertThat(limit.suppressed()).isEqualTo(3);
    }

    @Test
    void with_16_threads_every_event_is_admitted_or_suppressed_and_told_once() throws Exception {
        LogLimit shared = new LogLimit(new LogRate(1_000), Clock.SYSTEM);
        AtomicLong admitted = new AtomicLong();
        AtomicLong told = new AtomicLong();
        int threads = 16;
        int each = 100_000;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> {
                start.await();
                for (int j = 0; j < each; j++) {
                    if (shared.admits()) {
                        admitted.incrementAndGet();
                        told.addAndGet(shared.take());
                    } else {
                        shared.suppress();
                    }
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();

        assertThat(admitted.get() + shared.suppressed()).isEqualTo((long) threads * each);
        assertThat(told.get() + shared.take()).isEqualTo(shared.suppressed());
        assertThat(admitted.get()).isGreaterThanOrEqualTo(1_000);
    }

    private int admitted(int of) {
        int count = 0;
        for (int i = 0; i < of; i++) {
            count += limit.admits() ? 1 : 0;
        }
        return count;
    }

    private static final class Hand extends Clock {
        private long now;

        @Override
        long nanos() {
            return now;
        }
    }
}
