package dev.proviso.inventory;

import dev.proviso.mode.Modes;
import dev.proviso.settings.Given;
import dev.proviso.settings.Key;
import dev.proviso.settings.Setting;

/**
 * Whether calls are counted. To count them takes a few nanoseconds each, several times what a check of a shape takes: so
 * they are counted only where that was asked for, and call sites are linked without a counter else.
 */
public final class CallCounts {
    private static volatile boolean on = isGiven();
    private static boolean asked = on;
    private static int watchers;

    private CallCounts() {}

    /** To be read after the switch point of the site's mode, which is invalidated when this changes. */
    public static boolean areOn() {
        return on;
    }

    /**
     * Asks for calls to be counted, or no more. Sites that were linked before follow when they are next reached. Where
     * somebody watches, calls are counted until that ends.
     */
    public static synchronized void set(boolean counted) {
        asked = counted;
        follow();
    }

    /** Somebody watches calls from now on. */
    public static synchronized void beginWatching() {
        watchers++;
        follow();
    }

    /** One watches no more: calls are counted on if another does, or they were asked for. */
    public static synchronized void endWatching() {
        watchers--;
        follow();
    }

    private static void follow() {
        boolean wanted = asked || watchers > 0;
        if (wanted != on) {
            on = wanted;
            Modes.relink();
        }
    }

    private static boolean isGiven() {
        Setting setting = Given.last(Key.COUNTS);
        return setting != null && setting.value().equalsIgnoreCase("calls");
    }
}
