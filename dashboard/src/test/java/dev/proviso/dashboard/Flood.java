package dev.proviso.dashboard;

import dev.proviso.report.Reporter;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Many events, evenly spread. */
final class Flood {
    private Flood() {}

    /** Gives how many there were: fewer than asked for, where whoever publishes was held up. */
    static int publish(int perSecond, Duration duration) {
        long begun = System.nanoTime();
        int published = 0;
        while (System.nanoTime() - begun < duration.toNanos()) {
            long due = (System.nanoTime() - begun) / 1_000_000 * perSecond / 1_000;
            while (published < due) {
                Reporter.publish(Happenings.violation("flood " + published));
                published++;
            }
            LockSupport.parkNanos(500_000);
        }
        return published;
    }
}
