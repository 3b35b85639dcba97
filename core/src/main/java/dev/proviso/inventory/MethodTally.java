package dev.proviso.inventory;

import dev.proviso.Code;
import dev.proviso.Violation;
import dev.proviso.report.LogLimit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What has come of the calls of one contracted method. All its call sites share it. */
public final class MethodTally {
    private final LogLimit limit = new LogLimit();
    private final LongAdder violated = new LongAdder();
    private final LongAdder calls = new LongAdder();
    private final ConcurrentHashMap<Code, LongAdder> codes = new ConcurrentHashMap<>();
    private volatile boolean counted;
    private @Nullable LogLimit trainings;
    private @Nullable LogLimit failedTrainings;
    private @Nullable DriftMarks drifts;

    MethodTally() {}

    /** How much of it may be logged. */
    public LogLimit limit() {
        return limit;
    }

    /** How many of its trainings may be logged; to be asked for once. */
    public synchronized LogLimit trainings() {
        LogLimit known = trainings == null ? new LogLimit() : trainings;
        trainings = known;
        return known;
    }

    /** How many of its trainings that fail may be logged; to be asked for once. */
    public synchronized LogLimit failedTrainings() {
        LogLimit known = failedTrainings == null ? new LogLimit() : failedTrainings;
        failedTrainings = known;
        return known;
    }

    /** What was told of the drift of its tables; to be asked for once. */
    public synchronized DriftMarks drifts() {
        DriftMarks known = drifts == null ? new DriftMarks() : drifts;
        drifts = known;
        return known;
    }

    /** Counts a check, of an entry or an end, that has found something wrong. */
    public void violated() {
        violated.increment();
    }

    /** Counts what a closer look has found. */
    public void found(List<Violation> violations) {
        for (Violation violation : violations) {
            LongAdder count = codes.get(violation.code());
            if (count == null) {
                codes.putIfAbsent(violation.code(), new LongAdder());
                count = codes.get(violation.code());
            }
            count.increment();
        }
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

    /** How many violations of each code were found. */
    Map<Code, Long> codes() {
        Map<Code, Long> counts = new EnumMap<>(Code.class);
        for (Map.Entry<Code, LongAdder> each : codes.entrySet()) {
            counts.put(each.getKey(), each.getValue().sum());
        }
        return counts;
    }

    /** How many calls there were while they were counted, or null. */
    @Nullable Long calls() {
        return counted || CallCounts.areOn() ? (Long) calls.sum() : null;
    }
}
