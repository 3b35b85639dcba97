package dev.proviso.inventory;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Where one column stood when that was last worth telling. */
public final class DriftMark {
    private static final long PAUSE_NANOS = 60_000_000_000L;

    private final AtomicReference<@Nullable Stand> last = new AtomicReference<>();

    DriftMark() {}

    /** Whether it is worth telling: at first, when it has gone above the limit or come back, and once a minute besides. */
    public boolean isNews(boolean exceeded, long nanos) {
        Stand before = last.get();
        boolean same = before != null && before.exceeded == exceeded && nanos - before.nanos < PAUSE_NANOS;
        return !same && last.compareAndSet(before, new Stand(exceeded, nanos));
    }

    private record Stand(boolean exceeded, long nanos) {}
}
