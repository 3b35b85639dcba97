package dev.proviso.dashboard;

import dev.proviso.live.PageSettings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Pages on a port that is free. */
final class Pages {
    private Pages() {}

    static PageServer usual() {
        return of(null, false, 10_000);
    }

    static PageServer controlling() {
        return of(null, true, 10_000);
    }

    /** One where a request, and each write, may take so long. */
    static PageServer impatient(long millis) {
        return of(null, false, millis);
    }

    private static PageServer of(@Nullable String token, boolean control, long millis) {
        try {
            return PageServer.start(new PageSettings(PageSettings.LOOPBACK, 0, token, control), millis);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
