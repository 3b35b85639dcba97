package dev.proviso.link;

import dev.proviso.event.Drifted;
import dev.proviso.event.Occurrence;
import dev.proviso.inventory.DriftMark;
import dev.proviso.inventory.DriftMarks;
import dev.proviso.profile.DriftListener;
import dev.proviso.report.LogLimit;
import dev.proviso.report.Reporter;
import java.util.concurrent.ConcurrentHashMap;

/** Tells how far the columns of one method's tables have drifted; the log of as much a second as the method may log. */
final class DriftNews implements DriftListener {
    private final String model;
    private final String method;
    private final String subject;
    private final DriftMarks marks;
    private final ConcurrentHashMap<String, DriftMark> known = new ConcurrentHashMap<>();

    DriftNews(String model, String method, String subject, DriftMarks marks) {
        this.model = model;
        this.method = method;
        this.subject = subject;
        this.marks = marks;
    }

    @Override
    public void measured(String column, String metric, double distance, double limit) {
        if (!mark(column).isNews(distance > limit, System.nanoTime())) {
            return;
        }
        LogLimit rate = marks.limit();
        boolean logged = rate.admits();
        if (!logged) {
            rate.suppress();
        }
        long suppressed = logged ? rate.take() : 0;
        Reporter.publish(
                new Drifted(Occurrence.now(), model, method, subject, column, metric, distance, limit, suppressed),
                logged);
    }

    private DriftMark mark(String column) {
        DriftMark mark = known.get(column);
        if (mark == null) {
            mark = marks.of(model, subject, column);
            known.put(column, mark);
        }
        return mark;
    }
}
