package dev.proviso.e2e.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jdk25;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java Flight Recorder records of a program under the shipped agent. */
class FlightRecorderTest {
    private static final String MAIN = "com.acme.events.Main";

    @TempDir
    private Path folder;

    @Test
    void violations_and_trainings_are_recorded() throws IOException {
        List<RecordedEvent> recorded = recorded(new Fork());

        RecordedEvent violation = first(recorded, "dev.proviso.Violation");
        assertThat(violation.getString("code")).isEqualTo("DIM_MISMATCH");
        assertThat(violation.getString("model")).isEqualTo("com.acme.events.Main$Scaler");
        assertThat(violation.getString("method")).isEqualTo("transform");
        assertThat(violation.getString("expected")).isEqualTo("4");
        assertThat(violation.getString("message"))
                .isEqualTo("Scaler.transform: x, axis 1 (d): expected 4, learned by fit; got 3");
        assertThat(violation.getStackTrace().getFrames())
                .extracting(frame -> frame.getMethod().getName())
                .contains("transform", "main");
        RecordedEvent training = first(recorded, "dev.proviso.Training");
        assertThat(training.getString("dimensions")).isEqualTo("d = 4");
        assertThat(training.getBoolean("succeeded")).isTrue();
        assertThat(training.getDuration("took")).isPositive();
    }

    @Test
    void they_are_recorded_on_a_newer_jdk_too() throws IOException {
        assumeTrue(Jdk25.home().isPresent(), Jdk25.MISSING);

        assertThat(recorded(new Fork().on(Jdk25.home().orElseThrow())))
                .extracting(event -> event.getEventType().getName())
                .contains("dev.proviso.Violation", "dev.proviso.Training");
    }

    @Test
    void without_the_module_of_the_recorder_all_goes_on_as_ever() {
        Outcome outcome = new Fork()
                .withAgent("inventory=shutdown")
                .with("--limit-modules=java.base,java.logging,java.instrument")
                .run(MAIN, "0");

        assertThat(outcome.out()).containsExactly("done");
        assertThat(outcome.err()).noneMatch(line -> line.contains("internal fault"));
        assertThat(outcome.err()).anyMatch(line -> line.contains("\"inventory.violations\":1000"));
    }

    @Test
    void where_nothing_is_recorded_the_recorder_is_not_begun() {
        Outcome outcome = new Fork().withAgent().with("-Xlog:class+load").run(MAIN, "0");

        assertThat(outcome.out())
                .contains("done")
                .noneMatch(line -> line.contains(" jdk.jfr.internal.PlatformRecorder "))
                .noneMatch(line -> line.contains(" dev.proviso.jfr.ViolationRecord "));
    }

    private List<RecordedEvent> recorded(Fork fork) throws IOException {
        Path file = folder.resolve("recorded.jfr");
        Outcome outcome = fork.withAgent()
                .with("-XX:StartFlightRecording=filename=" + file)
                .with("-Xlog:jfr+startup=error")
                .run(MAIN, "0");
        assertThat(outcome.out()).contains("done");
        return RecordingFile.readAllEvents(file);
    }

    private static RecordedEvent first(List<RecordedEvent> events, String name) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
