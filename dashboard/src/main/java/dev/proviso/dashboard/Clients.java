package dev.proviso.dashboard;

import dev.proviso.inventory.CallCounts;
import java.util.concurrent.atomic.LongAdder;

/** How many look at the page. Calls are counted while anybody does. */
final class Clients {
    /** How many there may be at a time. */
    static final int MOST = 8;

    private final LongAdder dropped = new LongAdder();
    private int count;

    /** Whether there was room for one more. */
    synchronized boolean enter() {
        if (count == MOST) {
            return false;
        }
        if (count == 0) {
            CallCounts.beginWatching();
        }
        count++;
        return true;
    }

    synchronized void leave() {
        count--;
        if (count == 0) {
            CallCounts.endWatching();
        }
    }

    synchronized int count() {
        return count;
    }

    /** Counts events that one of them was too slow for. */
    void drop(long events) {
        dropped.add(events);
    }

    /** How many events were dropped, of all of them together. */
    long dropped() {
        return dropped.sum();
    }
}
