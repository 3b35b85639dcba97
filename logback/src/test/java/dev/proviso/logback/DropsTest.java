package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DropsTest {
    private static final int LINES = 200_000;

    private final Drops drops = new Drops((LoggerContext) LoggerFactory.getILoggerFactory(), "there was no room");

    @Test
    void each_line_is_told_once_whoever_asks() throws InterruptedException {
        AtomicLong told = new AtomicLong();
        Thread[] askers = new Thread[3];
        for (int i = 0; i < askers.length; i++) {
            askers[i] = new Thread(() -> {
                while (drops.count() < LINES) {
                    told.addAndGet(number(drops.line()));
                }
            });
            askers[i].start();
        }
        for (int i = 0; i < LINES; i++) {
            drops.add(1);
        }
        for (Thread asker : askers) {
            asker.join();
        }
        told.addAndGet(number(drops.line()));

        assertThat(told.get()).isEqualTo(LINES);
    }

    private static long number(@Nullable ILoggingEvent line) {
        return line == null
                ? 0
                : line.getKeyValuePairs().stream()
                        .filter(pair -> pair.key.equals("contract.dropped"))
                        .mapToLong(pair -> (Long) pair.value)
                        .sum();
    }
}
