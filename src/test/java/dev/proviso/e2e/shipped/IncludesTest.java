package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Jars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The includes of proviso-logback in a JVM that comes to its end, and on a terminal. */
class IncludesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWN = "<appender name=\"OWN\" class=\"ch.qos.logback.core.ConsoleAppender\">"
            + "<encoder><pattern>own %msg%n</pattern></encoder></appender>"
            + "<root level=\"INFO\"><appender-ref ref=\"OWN\"/></root>";

    @TempDir
    private Path folder;

    private Fork fork(String include, String... properties) {
        List<Path> classPath = Jars.ofAnApplicationWithLogback();
        Fork fork = new Fork()
                .withAgent()
                .onClassPath(classPath)
                .with("-Dlogback.configurationFile=" + configuration(include))
                .with("-Dproviso.mode=WARN")
                .with("-Dproviso.json.file=" + file());
        for (String property : properties) {
            fork.with("-D" + property);
        }
        return fork;
    }

    private Path configuration(String include) {
        try {
            return Files.writeString(
                    folder.resolve("logback.xml"),
                    "<configuration><include resource=\"" + "dev/proviso/logback/" + include + ".xml\"/>" + OWN
                            + "</configuration>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve("contracts.jsonl");
    }

    private static List<JsonNode> violations(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .filter(line -> line.path("contract.event").asString("").equals("violation"))
                .toList();
    }

    @Test
    void what_waits_in_the_queue_of_a_file_is_there_when_the_jvm_has_exited() throws IOException {
        fork("json-file-async", "proviso.rate=unlimited").run("com.acme.checks.Flooding", "1000");

        assertThat(violations(Files.readAllLines(file()))).hasSize(1_000);
    }

    @Test
    void what_waits_in_the_queue_of_the_console_is_printed_before_the_jvm_exits() {
        List<String> out = fork("json-console-async", "proviso.rate=unlimited")
                .run("com.acme.checks.Flooding", "1000")
                .out();

        assertThat(violations(out)).hasSize(1_000);
    }

    @Test
    void in_a_flood_each_line_is_either_written_or_counted() throws IOException {
        fork("json-file-async", "proviso.rate=unlimited", "proviso.async.queue=16", "proviso.json.max-size=1GB")
                .run("com.acme.checks.Flooding", "30000");

        List<String> lines = Files.readAllLines(file());
        long dropped = lines.stream()
                .map(JSON::readTree)
                .filter(line -> line.has("contract.dropped"))
                .mapToLong(line -> line.get("contract.dropped").asLong())
                .sum();
        assertThat(dropped).isPositive();
        // Where the program runs for a second, the event of its inventory is one of those that may be dropped.
        assertThat(violations(lines).size() + dropped).isBetween(30_000L, 30_001L);
    }

    @Test
    void without_loki4j_it_is_asked_for_and_events_stay_in_the_applications_own_log() {
        List<String> out = fork("loki").run(Acme.MAIN, "1").out();

        assertThat(out)
                .anySatisfy(line -> assertThat(line)
                        .endsWith("no event goes to Loki: add com.github.loki4j:loki-logback-appender, 2.1 or later,"
                                + " to the class path"))
                .contains("own Scaler.transform: x, axis 1 (d): expected 2, learned in field mean; got 1");
    }

    @Test
    void where_there_is_no_terminal_a_line_for_people_has_no_colours() {
        assertThat(fork("console").run(Acme.MAIN, "1").out())
                .anySatisfy(line -> assertThat(line)
                        .matches(
                                "[0-9:.]{12} WARN  Scaler.transform DIM_MISMATCH x, axis 1 \\(d\\): expected 2, learned in"
                                        + " field mean; got 1"));
    }

    @Test
    void on_a_terminal_it_has_colours_unless_no_color_is_set() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no terminal: there is no /usr/bin/script");

        assertThat(onATerminal("")).anyMatch(line -> line.contains("\u001B[33mDIM_MISMATCH\u001B[0m"));
        assertThat(onATerminal("NO_COLOR=1 "))
                .anyMatch(line -> line.contains("Scaler.transform DIM_MISMATCH x"))
                .noneMatch(line -> line.contains("\u001B["));
    }

    /** What a person would see of it. */
    private List<String> onATerminal(String variables) throws IOException, InterruptedException {
        Path seen = folder.resolve("typescript");
        String command = String.join(" ", fork("console").command(Acme.MAIN, "1"));
        Process process = new ProcessBuilder("script", "-qec", variables + "TERM=xterm " + command, seen.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("echo").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(seen);
    }
}
