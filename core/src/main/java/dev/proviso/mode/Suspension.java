package dev.proviso.mode;

/** Threads on which checks are suspended for a while. It is only asked after a check has failed. */
public final class Suspension {
    private static final ThreadLocal<Integer> DEPTH = new ThreadLocal<>();

    private Suspension() {}

    /** Suspends checks on this thread, until {@link #end} was called as often. */
    public static void begin() {
        Integer depth = DEPTH.get();
        DEPTH.set(depth == null ? 1 : depth + 1);
    }

    /** Ends one suspension. */
    public static void end() {
        Integer depth = DEPTH.get();
        if (depth == null || depth == 1) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth - 1);
        }
    }

    public static boolean isActive() {
        return DEPTH.get() != null;
    }
}
