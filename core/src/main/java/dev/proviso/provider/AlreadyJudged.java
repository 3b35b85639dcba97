package dev.proviso.provider;

import org.jspecify.annotations.Nullable;

/**
 * The values that a call site of Proviso's has judged by its own words, and hands to a provider of Jakarta Validation for
 * the constraints of others: no word is judged a second time.
 */
public final class AlreadyJudged {
    private static final ThreadLocal<Object @Nullable []> VALUES = new ThreadLocal<>();

    private AlreadyJudged() {}

    /** Names the values, until {@link #exit}; returns what it takes. */
    static Object @Nullable [] enter(Object[] values) {
        Object[] before = VALUES.get();
        VALUES.set(values);
        return before;
    }

    static void exit(Object @Nullable [] before) {
        if (before == null) {
            VALUES.remove();
        } else {
            VALUES.set(before);
        }
    }

    /** Whether this very object is one of them. */
    public static boolean contains(@Nullable Object value) {
        Object[] values = VALUES.get();
        if (values != null) {
            for (Object each : values) {
                if (each == value) {
                    return true;
                }
            }
        }
        return false;
    }
}
