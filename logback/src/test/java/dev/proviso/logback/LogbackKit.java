package dev.proviso.logback;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Configures the real Logback as a user's logback.xml would, and hears what it prints. */
final class LogbackKit {

    static final String JSON_CONSOLE = "<include resource=\"dev/proviso/logback/json-console.xml\"/>";
    static final String JSON_FILE = "<include resource=\"dev/proviso/logback/json-file.xml\"/>";
    static final String JSON_CONSOLE_ASYNC = "<include resource=\"dev/proviso/logback/json-console-async.xml\"/>";
    static final String JSON_FILE_ASYNC = "<include resource=\"dev/proviso/logback/json-file-async.xml\"/>";
    static final String CONSOLE = "<include resource=\"dev/proviso/logback/console.xml\"/>";

    private LogbackKit() {}

    /** The lines that {@code action} has Logback print on standard output. */
    static List<String> printed(String configuration, Runnable action) {
        return captured(() -> configured(configuration, action));
    }

    /** The same where Logback may warn of something. */
    static List<String> printedWithWarnings(String configuration, Runnable action) {
        return captured(() -> configuredWithWarnings(configuration, action));
    }

    static void configured(String configuration, Runnable action) {
        List<Status> warnings = configuredWithWarnings(configuration, action);
        if (!warnings.isEmpty()) {
            throw new AssertionError(warnings);
        }
    }

    /** What Logback warns of, from its configuration to its stop. */
    static List<Status> configuredWithWarnings(String configuration, Runnable action) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        context.getStatusManager().clear();
        try {
            configure(context, configuration);
            action.run();
        } finally {
            context.reset();
        }
        return context.getStatusManager().getCopyOfStatusList().stream()
                .filter(status -> status.getEffectiveLevel() > Status.INFO)
                .toList();
    }

    static void configure(LoggerContext context, String configuration) {
        try {
            JoranConfigurator configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(
                    new ByteArrayInputStream(("<configuration>" + configuration + "</configuration>").getBytes(UTF_8)));
        } catch (JoranException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> captured(Runnable action) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).lines().toList();
    }
}
