package dev.proviso.dashboard;

import dev.proviso.Proviso;
import dev.proviso.inventory.CallCounts;

/** Counts calls for as long as some page is looked at, and leaves it as it was. It costs each call some nanoseconds. */
final class CallCounting {
    private static int pages;
    private static boolean wasOn;

    private CallCounting() {}

    static synchronized void begin() {
        if (pages == 0) {
            wasOn = CallCounts.areOn();
            set(true);
        }
        pages++;
    }

    static synchronized void end() {
        pages--;
        if (pages == 0) {
            set(wasOn);
        }
    }

    private static void set(boolean counted) {
        if (CallCounts.areOn() != counted) {
            Proviso.countCalls(counted);
        }
    }
}
