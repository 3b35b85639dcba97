package dev.proviso.logback;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How many lines are on their way to Loki, and what became of the others. */
final class UnderWay {
    private final AtomicInteger lines = new AtomicInteger();
    private final int room;
    private volatile @Nullable Drops drops;
    private volatile CountDownLatch stopping = new CountDownLatch(1);

    UnderWay(int room) {
        this.room = room;
    }

    void begin(Drops counted) {
        stopping = new CountDownLatch(1);
        lines.set(0);
        drops = counted;
    }

    Drops drops() {
        return Objects.requireNonNull(drops);
    }

    int size() {
        return lines.get();
    }

    boolean isRoom() {
        return lines.get() < room;
    }

    void add() {
        lines.incrementAndGet();
    }

    /** So many have arrived, or never will. */
    void end(int ended, boolean arrived) {
        lines.addAndGet(-ended);
        if (!arrived) {
            drops().add(ended);
        }
    }

    /** From now on, nothing waits for Loki to come back. */
    void stop() {
        stopping.countDown();
    }

    /** Waits for so long, or until there is no more time to wait; whether there is. */
    boolean isTimeAfter(long millis) throws InterruptedException {
        return !stopping.await(millis, MILLISECONDS);
    }
}
