package dev.proviso.inventory;

import dev.proviso.report.LogLimit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What has come of the calls of one contracted method. All its call sites share it. */
public final class MethodTally {
    private final LogLimit limit = new LogLimit();
    private final LongAdder violated = new LongAdder();
    private final LongAdder calls = new LongAdder();
    private volatile boolean counted;

    MethodTally() {}

    /** How much of it may be logged. */
    public LogLimit limit() {
        return limit;
    }

    /** Counts a check, of an entry or an end, that has found something wrong. */
    public void violated() {
        violated.increment();
    }

    /** Says that calls are counted from now on. */
    public void beginCounting() {
        counted = true;
    }

    /** Counts a call. */
    public void reached() {
        calls.increment();
    }

    long violations() {
        return violated.sum();
    }

    /** How many calls there were while they were counted, or null. */
    @Nullable Long calls() {
        return counted || CallCounts.areOn() ? (Long) calls.sum() : null;
    }
}
