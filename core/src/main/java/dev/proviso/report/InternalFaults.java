package dev.proviso.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own failures. A contract that could not be enforced is told on {@code System.err}, once for each place,
 * and counted; it never fails the user's call. SLF4J is not used, as a fault can happen while it is being linked.
 */
public final class InternalFaults {

    private static final FaultLog LOG = new FaultLog(1_000);

    private InternalFaults() {}

    /**
     * Counts {@code fault} and, for the first one at {@code where}, prints one line. Returns normally whatever happens.
     *
     * @param where what could not be done, for instance {@code linking StandardScaler.transform}
     */
    public static void tell(String where, Throwable fault) {
        tell("NOT ENFORCED", where, fault);
    }

    /** The same for a violation that was found and enforced, and did not reach a listener or the log. */
    public static void tellUnreported(String where, Throwable fault) {
        tell("NOT REPORTED", where, fault);
    }

    /** The same for what keeps Proviso from being seen and set from outside; contracts are enforced all the same. */
    public static void tellUnmanaged(String where, Throwable fault) {
        tell("NOT MANAGED", where, fault);
    }

    @SuppressWarnings("SystemOut")
    private static void tell(String effect, String where, Throwable fault) {
        try {
            @Nullable String line = LOG.add(effect, where, fault);
            if (line != null) {
                System.err.println(line);
            }
        } catch (Throwable e) {
            // Nowhere is left to tell it. The fault has been counted before anything could fail.
        }
    }

    /** How many faults there were. */
    public static long count() {
        return LOG.count();
    }

    /** The lines that were printed, at most 1,000, in no order. */
    public static List<String> told() {
        return LOG.lines();
    }
}
