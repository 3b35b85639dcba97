package dev.proviso.link;

import dev.proviso.event.Drifted;
import dev.proviso.event.EventKind;
import dev.proviso.event.Occurrence;
import dev.proviso.profile.DriftListener;
import dev.proviso.report.Reporter;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far the columns of one method's tables have drifted: at first, when one goes above its limit or comes back,
 * and once a minute besides.
 */
final class DriftNews implements DriftListener {
    private static final long PAUSE_NANOS = 60_000_000_000L;

    private final String model;
    private final String method;
    private final String subject;
    private final ConcurrentHashMap<String, Told> told = new ConcurrentHashMap<>();

    DriftNews(String model, String method, String subject) {
        this.model = model;
        this.method = method;
        this.subject = subject;
    }

    @Override
    public void measured(String column, String metric, double distance, double limit) {
        boolean exceeded = distance > limit;
        long now = System.nanoTime();
        Told last = told.get(column);
        if (last != null && last.exceeded == exceeded && now - last.nanos < PAUSE_NANOS) {
            return;
        }
        System.Logger.Level level = exceeded ? System.Logger.Level.WARNING : System.Logger.Level.INFO;
        if (Reporter.isHeard(EventKind.DRIFT, level) && isFirstToTell(column, last, new Told(exceeded, now))) {
            Reporter.publish(new Drifted(Occurrence.now(), model, method, subject, column, metric, distance, limit));
        }
    }

    private boolean isFirstToTell(String column, @Nullable Told last, Told next) {
        return last == null ? told.putIfAbsent(column, next) == null : told.replace(column, last, next);
    }

    /** What was told last of a column. */
    private record Told(boolean exceeded, long nanos) {}
}
