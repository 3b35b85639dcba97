package dev.proviso.logback;

import static dev.proviso.logback.LogbackKit.JSON_CONSOLE;
import static dev.proviso.logback.LogbackKit.JSON_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Mode;
import dev.proviso.report.Reporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class IncludeFilesTest {

    private static final String ONES_OWN = """
            <appender name="OWN" class="ch.qos.logback.core.ConsoleAppender">
              <encoder><pattern>own %level %logger %msg%n</pattern></encoder>
            </appender>
            <root level="info"><appender-ref ref="OWN"/></root>""";

    @TempDir
    Path folder;

    @Test
    void the_applications_own_log_stays_as_it_is() {
        List<String> lines = LogbackKit.printed(ONES_OWN + JSON_CONSOLE, () -> {
            LoggerFactory.getLogger("com.acme").info("hello");
            Violations.publish(Violations.LEAST, Mode.WARN);
        });

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo("own INFO com.acme hello");
        assertThat(EventSchema.faults(lines.get(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json-console", "json-console-async", "json-file", "json-file-async", "console"})
    void each_takes_events_of_every_kind_and_nothing_else(String name) throws IOException {
        Path file = folder.resolve("contracts.jsonl");
        String configuration = "<property name=\"proviso.json.file\" value=\"" + file + "\"/>" + ONES_OWN
                + "<include resource=\"dev/proviso/logback/" + name + ".xml\"/>";

        List<String> printed = LogbackKit.printed(configuration, () -> {
            LoggerFactory.getLogger("com.acme").info("hello");
            Events.fullest().forEach(Reporter::publish);
        });

        assertThat(printed).filteredOn(line -> line.startsWith("own ")).containsExactly("own INFO com.acme hello");
        List<String> lines = name.contains("file")
                ? Files.readAllLines(file)
                : printed.stream().filter(line -> !line.startsWith("own ")).toList();
        assertThat(lines).hasSameSizeAs(Events.fullest());
        if (name.startsWith("json")) {
            assertThat(lines)
                    .allSatisfy(line -> assertThat(EventSchema.faults(line)).isEmpty());
        }
    }

    @Test
    void all_of_them_go_together() throws IOException {
        Path file = folder.resolve("contracts.jsonl");
        String configuration = "<property name=\"proviso.json.file\" value=\"" + file + "\"/>"
                + LogbackKit.JSON_CONSOLE_ASYNC + LogbackKit.JSON_FILE_ASYNC + LogbackKit.CONSOLE;

        List<String> printed = LogbackKit.printed(configuration, () -> Reporter.publish(Events.trained()));

        assertThat(printed).hasSize(2).containsAll(Files.readAllLines(file));
    }

    @Test
    void violations_go_to_ones_own_log_too_if_one_says_so() {
        String both = ONES_OWN + JSON_CONSOLE + """
                <logger name="dev.proviso.violation"><appender-ref ref="OWN"/></logger>""";

        List<String> lines = LogbackKit.printed(both, () -> Violations.publish(Violations.WRONG_SIZE, Mode.WARN));

        assertThat(lines)
                .hasSize(2)
                .contains("own WARN dev.proviso.violation StandardScaler.transform: "
                        + "x, axis 1 (d): expected 4, learned in field mean; got 3");
    }

    @Test
    void the_file_is_the_one_that_the_property_names() throws IOException {
        Path file = folder.resolve("logs/contracts.jsonl");
        String configuration = "<property name=\"proviso.json.file\" value=\"" + file + "\"/>" + JSON_FILE;

        LogbackKit.configured(configuration, () -> Violations.publish(Violations.LEAST, Mode.WARN));
        LogbackKit.configured(configuration, () -> Violations.publish(Violations.WRONG_SIZE, Mode.WARN));

        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .allSatisfy(line -> assertThat(EventSchema.faults(line)).isEmpty());
    }

    @Test
    void a_system_property_names_the_file_too() throws IOException {
        Path file = folder.resolve("contracts.jsonl");
        System.setProperty("proviso.json.file", file.toString());
        try {
            LogbackKit.configured(JSON_FILE, () -> Violations.publish(Violations.LEAST, Mode.WARN));
        } finally {
            System.clearProperty("proviso.json.file");
        }

        assertThat(Files.readAllLines(file)).hasSize(1);
    }

    @Test
    void console_and_file_go_together() throws IOException {
        Path file = folder.resolve("contracts.jsonl");
        String configuration =
                JSON_CONSOLE + "<property name=\"proviso.json.file\" value=\"" + file + "\"/>" + JSON_FILE;

        List<String> lines =
                LogbackKit.printed(configuration, () -> Violations.publish(Violations.LEAST, Mode.ENFORCE));

        assertThat(lines).hasSize(1).isEqualTo(Files.readAllLines(file));
    }
}
