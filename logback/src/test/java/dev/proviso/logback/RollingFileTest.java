package dev.proviso.logback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.Status;
import dev.proviso.report.Reporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of json-file.xml is rolled over, and what is old goes. */
class RollingFileTest {

    @TempDir
    Path folder;

    /** What Logback warns of when that many events are logged. */
    private List<Status> logged(int events, String... properties) {
        return LogbackKit.configuredWithWarnings(configuration(properties), () -> {
            for (int i = 0; i < events; i++) {
                Reporter.publish(Events.trained());
            }
        });
    }

    private String configuration(String... properties) {
        StringBuilder configuration = new StringBuilder("<property name=\"proviso.json.file\" value=\"")
                .append(folder.resolve("contracts.jsonl"))
                .append("\"/>");
        for (String property : properties) {
            configuration
                    .append("<property name=\"proviso.json.")
                    .append(property.replace("=", "\" value=\""))
                    .append("\"/>");
        }
        return configuration + LogbackKit.JSON_FILE;
    }

    private List<Path> packed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gz")).toList();
        }
    }

    private static Stream<String> unpacked(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_more_than_its_size_is_packed_beside_it_and_nothing_is_lost() throws IOException {
        assertThat(logged(100, "max-size=5KB")).isEmpty();

        List<Path> packed = packed();
        assertThat(packed)
                .hasSizeBetween(4, 20)
                .allSatisfy(file -> assertThat(file.getFileName())
                        .asString()
                        .matches("contracts\\.jsonl\\.\\d{4}-\\d\\d-\\d\\d\\.\\d+\\.gz"));
        List<String> lines = Stream.concat(
                        packed.stream().flatMap(RollingFileTest::unpacked),
                        Files.readAllLines(folder.resolve("contracts.jsonl")).stream())
                .toList();
        assertThat(lines)
                .hasSize(100)
                .allSatisfy(line -> assertThat(EventSchema.faults(line)).isEmpty());
    }

    @Test
    void what_is_more_than_all_may_be_is_deleted_oldest_first() throws IOException {
        // Logback cleans up behind each roll-over, in threads of its own: two of them may want to delete the same file.
        List<Status> warnings = new ArrayList<>(logged(200, "max-size=5KB", "total-size=6KB"));
        warnings.addAll(logged(1, "max-size=5KB", "total-size=6KB"));

        assertThat(warnings)
                .allSatisfy(warning -> assertThat(warning.getMessage()).startsWith("Cannot delete non existent file"));
        await().untilAsserted(() -> assertThat(packedBytes()).isBetween(1L, 6L * 1024));
    }

    private long packedBytes() throws IOException {
        long size = 0;
        for (Path file : packed()) {
            size += Files.size(file);
        }
        return size;
    }

    @Test
    void what_is_older_than_its_days_is_deleted() throws IOException {
        Path old = Files.createFile(folder.resolve(ofDaysAgo(10)));
        Path recent = Files.createFile(folder.resolve(ofDaysAgo(2)));

        LoggerContext starting = new LoggerContext();
        LogbackKit.configure(starting, configuration("max-history=3"));

        await().until(() -> !Files.exists(old));
        starting.stop();
        assertThat(recent).exists();
    }

    private static String ofDaysAgo(int days) {
        return "contracts.jsonl." + LocalDate.now(ZoneId.systemDefault()).minusDays(days) + ".0.gz";
    }
}
