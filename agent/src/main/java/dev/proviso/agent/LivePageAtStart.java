package dev.proviso.agent;

/** Has core start the live page. */
final class LivePageAtStart extends CoreTask {
    private static final String STARTER = "dev.proviso.live.LivePages";

    private LivePageAtStart(Notices notices) {
        super("proviso-agent-dashboard", STARTER, "begin", "the live page could not be started", notices);
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
    void missing(Notices notices) {
        // That core begins the page when a contracted method is called there.
    }
}
