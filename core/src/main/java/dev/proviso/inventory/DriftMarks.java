package dev.proviso.inventory;

import dev.proviso.report.LogLimit;
import java.util.concurrent.ConcurrentHashMap;

/** What was told of the drift of the tables of one method, whichever schemas its models have learned. */
public final class DriftMarks {
    private final LogLimit limit = new LogLimit();
    private final ConcurrentHashMap<String, DriftMark> marks = new ConcurrentHashMap<>();

    DriftMarks() {}

    /** How much of it may be logged. */
    public LogLimit limit() {
        return limit;
    }

    /** That of one column. */
    public DriftMark of(String model, String subject, String column) {
        String place = model + ' ' + subject + ' ' + column;
        DriftMark known = marks.get(place);
        if (known != null) {
            return known;
        }
        DriftMark made = new DriftMark();
        DriftMark first = marks.putIfAbsent(place, made);
        return first == null ? made : first;
    }
}
