package dev.proviso.report;

import java.util.concurrent.atomic.AtomicBoolean;

/** The API of SLF4J: where it is not on the class path, violations are not logged, and enforced all the same. */
final class Slf4jApi {
    private static final String NEEDED = "org.slf4j.spi.LoggingEventBuilder";
    private static final boolean THERE = isThere();
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private Slf4jApi() {}

    /** Whether it is there; if not, that is told on {@code System.err}, once. */
    @SuppressWarnings("SystemOut")
    static boolean isFound() {
        if (!THERE && TOLD.compareAndSet(false, true)) {
            System.err.println("proviso: NOT LOGGED: all violations: proviso-core does not find " + NEEDED
                    + " (add org.slf4j:slf4j-api, 2.0 or later, to the class path)");
        }
        return THERE;
    }

    /** Whether it is there, and something that logs: what is no violation is not worth a word that there is none. */
    static boolean isProvided() {
        return THERE && Slf4jEvents.isProvided();
    }

    private static boolean isThere() {
        try {
            return Class.forName(NEEDED, false, Slf4jApi.class.getClassLoader()) != null;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
