package dev.proviso.report;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Keeps one method from flooding the log: it tells which failed checks may be logged, and counts the others. It takes no
 * lock, and its size does not grow with what it counts.
 *
 * <p>It keeps the moment up to which the events so far have used up the rate. Where that is too far ahead of the clock,
 * an event is refused at the price of reading both.
 */
public final class LogLimit {
    private final LogRate rate;
    private final Clock clock;
    private final AtomicLong usedUpTo = new AtomicLong();
    private final LongAdder suppressed = new LongAdder();
    private final AtomicLong told = new AtomicLong();

    /** A limit of the rate that was set at start. */
    public LogLimit() {
        this(LogRate.given(), Clock.SYSTEM);
    }

    LogLimit(LogRate rate, Clock clock) {
        this.rate = rate;
        this.clock = clock;
    }

    /** Whether a failed check may be logged now; it then counts as one event. If not, it is to be {@link #suppress}ed. */
    public boolean admits() {
        if (rate.isUnlimited()) {
            return true;
        }
        long now = clock.nanos();
        while (true) {
            long used = usedUpTo.get();
            long from = Math.max(used, now);
            if (from - now > rate.tolerance()) {
                return false;
            }
            if (usedUpTo.compareAndSet(used, from + rate.interval())) {
                return true;
            }
        }
    }

    /** Counts further events of a check that was admitted: all that one call broke is logged, or nothing of it. */
    void charge(int events) {
        if (events > 0 && !rate.isUnlimited()) {
            usedUpTo.addAndGet(events * rate.interval());
        }
    }

    /** Counts a failed check that is not logged. */
    public void suppress() {
        suppressed.increment();
    }

    /** How many failed checks were not logged. */
    public long suppressed() {
        return suppressed.sum();
    }

    /** How many failed checks were not logged since this was last asked. Each is told to one of those who ask. */
    public long take() {
        while (true) {
            long before = told.get();
            long now = suppressed.sum();
            if (now <= before) {
                return 0;
            }
            if (told.compareAndSet(before, now)) {
                return now - before;
            }
        }
    }
}
