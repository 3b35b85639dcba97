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

    private CallCounts() {}

    /** To be read after the switch point of the site's mode, which is invalidated when this changes. */
    public static boolean areOn() {
        return on;
    }

    /** Sets whether calls are counted. Sites that were linked before follow when they are next reached. */
    public static void set(boolean counted) {
        on = counted;
        Modes.relink();
    }

    private static boolean isGiven() {
        Setting setting = Given.last(Key.COUNTS);
        return setting != null && setting.value().equalsIgnoreCase("calls");
    }
}
