package dev.proviso.agent;

import java.lang.instrument.Instrumentation;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The Java agent: {@code java -javaagent:proviso-agent.jar=mode=WARN,mode.com.acme=OFF …}.
 *
 * <p>It never stops an application from starting: what goes wrong is told in one line on the error stream.
 */
public final class ProvisoAgent {
    /** Core sets this system property when it reads settings, once and for all. */
    private static final String SETTINGS_READ = "dev.proviso.settings.read";

    private static final AtomicBoolean RUNNING = new AtomicBoolean();

    private ProvisoAgent() {}

    /** Called by the JVM before the application's {@code main}. */
    public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
        start(arguments, instrumentation);
    }

    /** Called by the JVM where the agent is attached to a program that runs already. */
    public static void agentmain(@Nullable String arguments, Instrumentation instrumentation) {
        start(arguments, instrumentation);
    }

    private static void start(@Nullable String text, Instrumentation instrumentation) {
        Notices notices = new Notices(System.err);
        try {
            AgentArguments arguments = AgentArguments.parse(text);
            for (String complaint : arguments.complaints()) {
                notices.say(complaint);
            }
            if (!arguments.properties().isEmpty() && System.getProperty(SETTINGS_READ) != null) {
                notices.say("the agent's arguments come too late, as settings were read already: set them by JMX, or by"
                        + " calls of Proviso");
            }
            for (Map.Entry<String, String> property : arguments.properties().entrySet()) {
                System.setProperty(property.getKey(), property.getValue());
            }
            if (RUNNING.compareAndSet(false, true)) {
                install(instrumentation, new Outcomes(notices, arguments.isVerbose()));
                InventoryAtShutdown.arm(arguments, notices);
                LivePageAtStart.begin(arguments, notices);
            }
        } catch (Throwable fault) {
            AgentReport.countFault();
            notices.say("the agent could not start, NOTHING IS ENFORCED: " + fault);
        }
    }

    private static void install(Instrumentation instrumentation, Outcomes outcomes) {
        Relevance relevance = new Relevance();
        ClassWeaving classes = new ClassWeaving(new ModuleReads(instrumentation), outcomes);
        UnseenClasses unseen = new UnseenClasses(instrumentation, relevance);
        boolean retransforms = instrumentation.isRetransformClassesSupported();
        instrumentation.addTransformer(new ContractTransformer(relevance, unseen, classes, outcomes), retransforms);
        AgentReport.attach(unseen);
        if (retransforms) {
            new LoadedClasses(instrumentation, relevance, outcomes).weave();
        }
        relevance.skipLibraries();
    }
}
