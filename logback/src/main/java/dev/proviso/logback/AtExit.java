package dev.proviso.logback;

/** Something to be done when the JVM exits, unless it was cancelled. */
final class AtExit {
    private final Thread hook;

    AtExit(String name, Runnable action) {
        hook = new Thread(action, name);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException exiting) {
            // Too late to be asked: what is started now ends with the JVM.
        }
    }

    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException exiting) {
            // It runs, or has run.
        }
    }
}
