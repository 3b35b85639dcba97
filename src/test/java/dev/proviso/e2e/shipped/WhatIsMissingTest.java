package dev.proviso.e2e.shipped;

import static dev.proviso.e2e.shipped.Acme.withoutSlf4j;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Built;
import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation that lacks a part of itself says so, and the application runs. */
class WhatIsMissingTest {
    private static final String NO_CORE =
            "proviso: NOT ENFORCED: com.acme.scaling.Scaler: its class loader does not see proviso-core"
                    + " (add the dependency to that application)";

    private static final String NO_JAKARTA =
            "proviso: NOT ENFORCED: all contracts: proviso-core does not find jakarta.validation.ConstraintViolationException"
                    + " (add jakarta.validation:jakarta.validation-api, 3.0 or later, to the class path)";

    private static final String LACKS_WORDS = "proviso-core does not find dev.proviso.annotation.ExpectShape"
            + " (add dev.proviso:proviso-annotations, of the same version, to the class path)";

    private static List<Path> without(String shipped) {
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        classPath.remove(Jars.shipped(shipped));
        return classPath;
    }

    private static List<Path> withoutJakarta() {
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        classPath.remove(Jars.library("jakarta.validation-api"));
        return classPath;
    }

    @Test
    void the_agent_without_core() {
        Outcome outcome = new Fork()
                .withAgent()
                .onClassPath(List.of(Jars.applications(), Jars.shipped("annotations")))
                .run(Acme.MAIN, "1");

        assertThat(outcome).isEqualTo(new Outcome(0, Acme.UNCHECKED, List.of(NO_CORE)));
    }

    @Test
    void the_agent_without_core_and_annotations() {
        Outcome outcome =
                new Fork().withAgent().onClassPath(List.of(Jars.applications())).run(Acme.MAIN, "1");

        assertThat(outcome).isEqualTo(new Outcome(0, Acme.UNCHECKED, List.of(NO_CORE)));
    }

    @Test
    void the_agent_without_the_api_of_jakarta_validation() {
        Outcome outcome = new Fork().withAgent().onClassPath(withoutJakarta()).run(Acme.MAIN, "1");

        assertThat(outcome.out()).isEqualTo(Acme.UNCHECKED);
        assertThat(withoutSlf4j(outcome.err())).containsExactly(NO_JAKARTA);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void the_self_test_without_the_api_of_jakarta_validation() {
        Outcome outcome = new Fork().withAgent().onClassPath(withoutJakarta()).run("com.acme.checks.SelfTest");

        assertThat(outcome.out())
                .containsExactly(NO_JAKARTA.replace(
                        "proviso: NOT ENFORCED: all contracts: ", "Proviso enforces no contract in this JVM: "));
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void classes_woven_when_built_without_the_api_of_jakarta_validation(@TempDir Path folder) {
        Built.weave(folder, "com.acme.scaling");
        List<Path> classPath = new ArrayList<>(List.of(folder));
        classPath.addAll(withoutJakarta());

        Outcome outcome = new Fork().onClassPath(classPath).run(Acme.MAIN, "1");

        assertThat(outcome.out()).isEqualTo(Acme.UNCHECKED);
        assertThat(withoutSlf4j(outcome.err())).containsExactly(NO_JAKARTA);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void the_agent_and_core_without_annotations() {
        Outcome outcome =
                new Fork().withAgent().onClassPath(without("annotations")).run(Acme.MAIN, "1");

        assertThat(outcome)
                .isEqualTo(new Outcome(0, Acme.UNCHECKED, List.of(NO_CORE.replace("-core", "-annotations"))));
    }

    @Test
    void the_self_test_without_annotations() {
        Outcome outcome =
                new Fork().withAgent().onClassPath(without("annotations")).run("com.acme.checks.SelfTest");

        assertThat(outcome.out()).containsExactly("Proviso enforces no contract in this JVM: " + LACKS_WORDS);
        assertThat(outcome.status()).isEqualTo(3);
    }

    @Test
    void classes_woven_when_built_without_annotations(@TempDir Path folder) {
        Built.weave(folder, "com.acme.scaling");
        List<Path> classPath = new ArrayList<>(List.of(folder));
        classPath.addAll(without("annotations"));

        Outcome outcome = new Fork().onClassPath(classPath).run(Acme.MAIN, "1");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0, Acme.UNCHECKED, List.of("proviso: NOT ENFORCED: all contracts: " + LACKS_WORDS)));
    }

    @Test
    void without_slf4j_contracts_are_enforced_and_one_line_says_that_nothing_is_logged() {
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        classPath.remove(Jars.library("slf4j-api"));

        Outcome outcome =
                new Fork().withAgent("mode=WARN").onClassPath(classPath).run("com.acme.checks.Flooding", "3");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0,
                        List.of("9"),
                        List.of("proviso: NOT LOGGED: all violations: proviso-core does not find"
                                + " org.slf4j.spi.LoggingEventBuilder (add org.slf4j:slf4j-api, 2.0 or later, to the"
                                + " class path)")));
    }

    @Test
    void core_without_the_agent() {
        Outcome outcome = new Fork().run("com.acme.checks.SelfTest");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out())
                .containsExactly("Proviso enforces no contract in this JVM: start it with -javaagent:proviso-agent.jar,"
                        + " or weave its classes when they are built, by proviso-weaver"
                        + " (Proviso.guard(model) checks only the models that it wraps)");
    }

    @Test
    void nothing_is_missing() {
        Outcome outcome = new Fork().withAgent().run("com.acme.checks.SelfTest");

        assertThat(outcome.out()).containsExactly("contracts are enforced");
        assertThat(withoutSlf4j(outcome.err())).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
