package dev.proviso.mode;

/**
 * Threads on which checks are suspended for a while: all of them, or those of calls alone. It is only asked after a check
 * has failed.
 */
public final class Suspension {
    private static final int ALL = 0;
    private static final int CALLS = 1;
    /** How often each was begun. It is kept, so that to begin once more allocates nothing. */
    private static final ThreadLocal<int[]> DEPTHS = new ThreadLocal<>();

    private Suspension() {}

    /** Suspends all checks on this thread, until {@link #end} was called as often. */
    public static void begin() {
        begin(ALL);
    }

    /** Ends one suspension. */
    public static void end() {
        end(ALL);
    }

    /** Whether nothing at all is to be told. */
    public static boolean isActive() {
        return isActive(ALL);
    }

    /** Suspends the checks of calls on this thread, until {@link #endCalls} was called as often. */
    public static void beginCalls() {
        begin(CALLS);
    }

    /** Ends one suspension of calls. */
    public static void endCalls() {
        end(CALLS);
    }

    /** Whether nothing is to be told of calls. */
    public static boolean ofCalls() {
        return isActive(ALL) || isActive(CALLS);
    }

    private static void begin(int which) {
        int[] depths = DEPTHS.get();
        if (depths == null) {
            depths = new int[2];
            DEPTHS.set(depths);
        }
        depths[which]++;
    }

    private static void end(int which) {
        int[] depths = DEPTHS.get();
        if (depths != null && depths[which] > 0) {
            depths[which]--;
        }
    }

    private static boolean isActive(int which) {
        int[] depths = DEPTHS.get();
        return depths != null && depths[which] > 0;
    }
}
