package dev.proviso.agent;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Has core start the live page. Core does that itself once a contracted method was called; this is for programs in which
 * none was so far.
 */
final class LivePageAtStart extends Thread {
    private static final String STARTER = "dev.proviso.live.LivePages";

    private final Notices notices;

    private LivePageAtStart(Notices notices) {
        super("proviso-agent-dashboard");
        this.notices = notices;
        setDaemon(true);
    }

    /** Has it started, where the arguments, a system property or the environment may ask for it; core reads them. */
    static void begin(AgentArguments arguments, Notices notices) {
        if (arguments.properties().containsKey("proviso.argument.dashboard")
                || System.getProperty("proviso.dashboard") != null
                || System.getenv("PROVISO_DASHBOARD") != null) {
            new LivePageAtStart(notices).start();
        }
    }

    @Override
    public void run() {
        try {
            Class.forName(STARTER, true, ClassLoader.getSystemClassLoader())
                    .getMethod("begin")
                    .invoke(null);
        } catch (ClassNotFoundException coreOfAnotherLoader) {
            // It begins the page when a contracted method is called there.
        } catch (InvocationTargetException thrown) {
            tell(thrown.getCause());
        } catch (ReflectiveOperationException | LinkageError fault) {
            tell(fault);
        }
    }

    private void tell(@Nullable Throwable fault) {
        AgentReport.countFault();
        notices.say("the live page could not be started: " + fault);
    }
}
