package dev.proviso.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * How far one reader of the ring has come. It falls behind by so many events; beyond that, it is set on to the newest, and
 * what lies between is counted as dropped.
 */
final class Cursor {
    /** How many events at most wait for a reader. */
    static final int QUEUE = EventRing.SIZE / 2;

    /** How many a reader is given at a time. */
    static final int BATCH = 200;

    private final EventRing ring;
    private long next;
    private long dropped;
    private boolean isMissing;

    /** A reader that has seen all before this number. */
    Cursor(EventRing ring, long from) {
        this.ring = ring;
        this.next = Math.min(from, ring.end());
    }

    /** The number of the next event that it will be given. */
    long next() {
        return next;
    }

    /** How many were dropped since it was last asked. */
    long takeDropped() {
        long taken = dropped;
        dropped = 0;
        return taken;
    }

    /** The next lines, in their order, {@link #next} being the number behind the last. */
    List<byte[]> take() {
        long end = ring.end();
        if (end - next > QUEUE) {
            drop(end - BATCH);
        }
        List<byte[]> lines = new ArrayList<>();
        while (next < end && lines.size() < BATCH) {
            byte[] line = ring.line(next);
            if (line != null) {
                lines.add(line);
                next++;
                isMissing = false;
            } else if (isMissing || !lines.isEmpty()) {
                return lines.isEmpty() ? skip() : lines;
            } else {
                isMissing = true;
                return lines;
            }
        }
        return lines;
    }

    /** Goes on without a line that was missing twice: the thread that was to write it has been held up. */
    private List<byte[]> skip() {
        isMissing = false;
        drop(next + 1);
        return List.of();
    }

    private void drop(long to) {
        dropped += to - next;
        next = to;
    }
}
