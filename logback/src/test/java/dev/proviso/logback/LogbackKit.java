package dev.proviso.logback;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusUtil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Configures the real Logback as a user's logback.xml would, and hears what it prints. */
final class LogbackKit {

    static final String JSON_CONSOLE = "<include resource=\"dev/proviso/logback/json-console.xml\"/>";
    static final String JSON_FILE = "<include resource=\"dev/proviso/logback/json-file.xml\"/>";

    private LogbackKit() {}

    /** The lines that {@code action} has Logback print on standard output. */
    static List<String> printed(String configuration, Runnable action) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            configured(configuration, action);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).lines().toList();
    }

    static void configured(String configuration, Runnable action) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        context.getStatusManager().clear();
        try {
            JoranConfigurator configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(
                    new ByteArrayInputStream(("<configuration>" + configuration + "</configuration>").getBytes(UTF_8)));
            action.run();
            if (new StatusUtil(context).getHighestLevel(0) > Status.INFO) {
                throw new AssertionError(context.getStatusManager().getCopyOfStatusList());
            }
        } catch (JoranException e) {
            throw new AssertionError(e);
        } finally {
            context.reset();
        }
    }
}
