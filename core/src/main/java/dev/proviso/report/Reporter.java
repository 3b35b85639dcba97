package dev.proviso.report;

import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import dev.proviso.event.EventKind;
import dev.proviso.event.Occurrence;
import dev.proviso.event.Trained;
import dev.proviso.event.TrainingFailed;
import dev.proviso.event.Violated;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Takes events to the registered listeners and then to the log. Publishing takes no lock. */
public final class Reporter {
    private static final Listeners LISTENERS = new Listeners();
    private static final ThreadLocal<Boolean> PUBLISHING = new ThreadLocal<>();
    private static final AtomicLong NESTED = new AtomicLong();
    private static final int NONE = -1;
    private static final int MOST_WAITS = 200;
    private static final long WAIT_MILLIS = 50;

    private Reporter() {}

    /** From now on, {@code listener} hears of events; once, however often it is added. */
    public static void add(ContractListener listener) {
        LISTENERS.add(listener);
    }

    /** From now on, {@code listener} hears of nothing. */
    public static void remove(ContractListener listener) {
        LISTENERS.remove(listener);
    }

    /**
     * Publishes what one call broke: the log hears of those of a call that the limit admits, listeners as their attention
     * is. Nothing that a listener or the log throws comes out of here, save a {@link VirtualMachineError}.
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
        if (!logged && !LISTENERS.areToHearUnlogged() && !Recordings.areOn()) {
            return;
        }
        PUBLISHING.set(Boolean.TRUE);
        try {
            Occurrence now = Occurrence.now();
            int telling = logged ? telling(violations, mode) : NONE;
            long suppressed = telling == NONE ? 0 : limit.take();
            for (int i = 0; i < violations.size(); i++) {
                tell(new Violated(now, violations.get(i), mode, i == telling ? suppressed : 0), logged);
            }
        } finally {
            PUBLISHING.remove();
        }
    }

    /** Publishes something else that has happened. One that a listener or the log itself gives rise to is only counted. */
    public static void publish(ContractEvent event) {
        publish(event, true);
    }

    /**
     * The same for one that a limit may keep out of the log.
     *
     * @param logged whether it does not
     */
    public static void publish(ContractEvent event, boolean logged) {
        keep(event);
        if (PUBLISHING.get() != null) {
            NESTED.incrementAndGet();
            return;
        }
        PUBLISHING.set(Boolean.TRUE);
        try {
            tell(event, logged);
        } finally {
            PUBLISHING.remove();
        }
    }

    /** Whether anybody would hear of an event, so that it is worth making. */
    public static boolean isHeard(EventKind kind, System.Logger.Level level) {
        return !LISTENERS.isEmpty() || isLogged(kind, level) || Recordings.areOn();
    }

    /**
     * Waits until the log is up, for as long as that takes another thread, or until it has taken too long. It is not for the
     * threads of calls.
     */
    public static void awaitLog() throws InterruptedException {
        for (int i = 0; i < MOST_WAITS && Slf4jApi.isProvided() && !Slf4jEvents.isReady(); i++) {
            Thread.sleep(WAIT_MILLIS);
        }
    }

    /** Whether somebody hears of every violation. */
    public static boolean isEveryHeard() {
        return LISTENERS.areToHearEvery();
    }

    /** How many events a second a method may log, as it was set at start. */
    public static String rate() {
        return LogRate.text();
    }

    /** How many events were raised while publishing others, and so were not published. */
    public static long nested() {
        return NESTED.get();
    }

    /** Which of them tells how much was left out before: the first that the log takes. */
    private static int telling(List<Violation> violations, Mode mode) {
        for (int i = 0; i < violations.size(); i++) {
            if (isLogged(EventKind.VIOLATION, Violated.level(violations.get(i), mode))) {
                return i;
            }
        }
        return LISTENERS.isEmpty() ? NONE : 0;
    }

    private static void keep(ContractEvent event) {
        if (event instanceof Trained trained) {
            Trainings.keep(trained.model(), event);
        } else if (event instanceof TrainingFailed failed) {
            Trainings.keep(failed.model(), event);
        }
    }

    private static void tell(ContractEvent event, boolean logged) {
        LISTENERS.tell(event, logged);
        if (Recordings.areOn()) {
            Recordings.record(event);
        }
        if (logged) {
            log(event);
        }
    }

    private static boolean isLogged(EventKind kind, System.Logger.Level level) {
        try {
            return Slf4jApi.isProvided() && Slf4jEvents.isEnabled(kind.logger(), level);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            InternalFaults.tellUnreported("log of events", e);
            return false;
        }
    }

    private static void log(ContractEvent event) {
        try {
            if (event.kind() == EventKind.VIOLATION ? Slf4jApi.isFound() : Slf4jApi.isProvided()) {
                Slf4jEvents.log(event);
            }
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            InternalFaults.tellUnreported("log of events", e);
        }
    }
}
