package dev.proviso.report;

/** Takes the engine's own frames off the top of a stack trace, so that it ends at the user's contracted method. */
public final class EngineFrames {

    private static final String[] ENGINE = {
        "dev.proviso.link.",
        "dev.proviso.inventory.",
        "dev.proviso.jakarta.",
        "dev.proviso.control.",
        "dev.proviso.event.",
        "dev.proviso.jfr.",
        "dev.proviso.jmx.",
        "dev.proviso.live.",
        "dev.proviso.micrometer.",
        "dev.proviso.start.",
        "dev.proviso.mode.",
        "dev.proviso.profile.",
        "dev.proviso.provider.",
        "dev.proviso.proxy.",
        "dev.proviso.table.",
        "dev.proviso.training.",
        "dev.proviso.constraint.",
        "dev.proviso.contract.",
        "dev.proviso.shape.",
        "dev.proviso.validator.",
        "dev.proviso.value.",
        "dev.proviso.schema.",
        "dev.proviso.settings.",
        "dev.proviso.report.",
        "java.lang.invoke.",
        "java.lang.reflect.",
        "jdk.internal.",
        "jdk.proxy",
    };

    /** How the class of a proxy is called, behind the name of the model's. */
    private static final String PROXY = "$ProvisoGuard";

    private EngineFrames() {}

    /** Removes leading engine frames from {@code thrown}; a trace of nothing else is left as it is. */
    public static void prune(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        int first = 0;
        while (first < frames.length && isEngine(frames[first].getClassName())) {
            first++;
        }
        if (first > 0 && first < frames.length) {
            StackTraceElement[] users = new StackTraceElement[frames.length - first];
            System.arraycopy(frames, first, users, 0, users.length);
            thrown.setStackTrace(users);
        }
    }

    private static boolean isEngine(String className) {
        for (String prefix : ENGINE) {
            if (className.startsWith(prefix)) {
                return true;
            }
        }
        return className.endsWith(PROXY);
    }
}
