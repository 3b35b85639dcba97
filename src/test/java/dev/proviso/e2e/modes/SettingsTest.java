package dev.proviso.e2e.modes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings are made, which of them counts, and what is said of those that make no sense. */
class SettingsTest {
    private static final String MAIN = "com.acme.checks.Modes";

    @TempDir
    private Path folder;

    private Path onClassPath;
    private Path named;

    @BeforeEach
    void files() throws IOException {
        onClassPath = Files.writeString(folder.resolve("proviso.properties"), "proviso.mode=OFF\n");
        named = Files.writeString(folder.resolve("named.properties"), "# the team's\nproviso.mode=WARN\n");
    }

    private Fork withFile() {
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        classPath.add(folder);
        return new Fork().onClassPath(classPath);
    }

    private static void assertTells(Fork fork, String expected) {
        Outcome outcome = fork.run(MAIN, "");

        assertThat(outcome.out()).containsExactly(expected);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void where_nothing_is_set_the_default_counts() {
        assertTells(new Fork().withAgent(), "ENFORCE, the default");
    }

    @Test
    void a_file_on_the_class_path() {
        assertTells(withFile().withAgent(), "OFF, from " + onClassPath + ":1");
    }

    @Test
    void a_file_that_is_named_counts_before_it() {
        assertTells(withFile().withAgent("config=" + named), "WARN, from " + named + ":2");
        assertTells(withFile().withAgent().with("-Dproviso.config=" + named), "WARN, from " + named + ":2");
        assertTells(
                withFile().withAgent().withVariable("PROVISO_CONFIG", named.toString()), "WARN, from " + named + ":2");
    }

    @Test
    void the_environment_counts_before_files() {
        assertTells(
                withFile().withAgent("config=" + named).withVariable("PROVISO_MODE", "ENFORCE"),
                "ENFORCE, from environment variable PROVISO_MODE");
    }

    @Test
    void a_system_property_counts_before_the_environment() {
        assertTells(
                withFile().withAgent().withVariable("PROVISO_MODE", "ENFORCE").with("-Dproviso.mode=WARN"),
                "WARN, from system property proviso.mode");
    }

    @Test
    void an_argument_of_the_agent_counts_before_a_system_property() {
        assertTells(
                withFile()
                        .withAgent("mode=ENFORCE")
                        .withVariable("PROVISO_MODE", "OFF")
                        .with("-Dproviso.mode=WARN"),
                "ENFORCE, from agent argument mode");
    }

    @Test
    void the_longest_name_counts_wherever_it_is_set() throws IOException {
        Files.writeString(onClassPath, "proviso.mode.com.acme.live=ENFORCE\n");
        Outcome outcome = withFile()
                .withAgent("mode=OFF")
                .withVariable("PROVISO_MODES", "com.acme=WARN")
                .run(MAIN, "com.acme.live.Model", "com.acme.Model", "org.other.Model");

        assertThat(outcome.out())
                .containsExactly(
                        "ENFORCE, from " + onClassPath + ":1",
                        "WARN, from environment variable PROVISO_MODES",
                        "OFF, from agent argument mode");
    }

    @Test
    void what_makes_no_sense_is_told_with_its_place_and_the_rest_counts() throws IOException {
        Files.writeString(onClassPath, "proviso.mod=OFF\nproviso.mode=STRICT\nproviso.mode.com.acme=WARN\n");
        Outcome outcome = withFile()
                .withAgent("rate=many")
                .withVariable("PROVISO_DEPTH", "SHAPE")
                .run(MAIN, "com.acme.Model", "");

        assertThat(outcome.out()).containsExactly("WARN, from " + onClassPath + ":3", "ENFORCE, the default");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err())
                .containsExactlyInAnyOrder(
                        "proviso: ignored proviso.mod=OFF in " + onClassPath + ":1: did you mean proviso.mode?",
                        "proviso: ignored proviso.mode=STRICT in " + onClassPath + ":2: expected OFF, WARN or ENFORCE",
                        "proviso: ignored environment variable PROVISO_DEPTH=SHAPE: expected SHAPES or FULL;"
                                + " did you mean SHAPES?",
                        "proviso: ignored agent argument rate=many: expected a number of events a second from 0 to"
                                + " 999999, or unlimited");
    }
}
