package dev.proviso.report;

import dev.proviso.Mode;
import dev.proviso.Violation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Takes violations to the registered listeners and then to the log. Publishing takes no lock. */
public final class Reporter {

    private static final CopyOnWriteArrayList<ViolationListener> LISTENERS = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<Boolean> PUBLISHING = new ThreadLocal<>();
    private static final AtomicLong NESTED = new AtomicLong();

    private Reporter() {}

    /** From now on, {@code listener} hears of violations; once, however often it is added. */
    public static void add(ViolationListener listener) {
        LISTENERS.addIfAbsent(listener);
    }

    /** From now on, {@code listener} hears of nothing. */
    public static void remove(ViolationListener listener) {
        LISTENERS.remove(listener);
    }

    /**
     * Publishes what one call broke: listeners hear of all violations, the log of those of a call that the limit admits.
     * Nothing that a listener or the log throws comes out of here, save a {@link VirtualMachineError}.
     *
     * <p>A violation that is raised by a listener or the log itself, on the same thread, is counted in
     * {@link #nested()} and not published: it would have no end.
     *
     * @param admitted whether the limit has admitted them already
     */
    public static void publish(List<Violation> violations, Mode mode, LogLimit limit, boolean admitted) {
        if (mode == Mode.OFF) {
            return;
        }
        if (PUBLISHING.get() != null) {
            NESTED.addAndGet(violations.size());
            return;
        }
        boolean logged = admitted || limit.admits();
        if (logged) {
            limit.charge(violations.size() - 1);
        } else {
            limit.suppress();
        }
        if (!logged && !isHeard()) {
            return;
        }
        PUBLISHING.set(Boolean.TRUE);
        try {
            for (Violation violation : violations) {
                tellListeners(violation, mode);
                if (logged) {
                    log(violation, mode, limit);
                }
            }
        } finally {
            PUBLISHING.remove();
        }
    }

    /** Whether there are listeners, who hear of every violation. */
    public static boolean isHeard() {
        return !LISTENERS.isEmpty();
    }

    /** How many events a second a method may log, as it was set at start. */
    public static String rate() {
        return LogRate.text();
    }

    /** How many violations were raised while publishing others, and so were not published. */
    public static long nested() {
        return NESTED.get();
    }

    private static void tellListeners(Violation violation, Mode mode) {
        for (ViolationListener listener : LISTENERS) {
            try {
                listener.onViolation(violation, mode);
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                InternalFaults.tellUnreported("listener " + listener.getClass().getName(), e);
            }
        }
    }

    private static void log(Violation violation, Mode mode, LogLimit limit) {
        try {
            if (Slf4jApi.isFound()) {
                Slf4jViolations.log(violation, mode, limit);
            }
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            InternalFaults.tellUnreported("log of violations", e);
        }
    }
}
