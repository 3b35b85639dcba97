package dev.proviso.dashboard;

import java.time.Duration;
import java.time.Instant;

/** How long the program has been running; where the system does not tell, since the page was there. */
final class Uptime {
    private static final Instant STARTED =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    private Uptime() {}

    static long millis(Instant now) {
        return Math.max(0, Duration.between(STARTED, now).toMillis());
    }
}
