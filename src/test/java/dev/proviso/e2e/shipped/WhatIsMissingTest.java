package dev.proviso.e2e.shipped;

import static dev.proviso.e2e.shipped.Acme.withoutSlf4j;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An installation that lacks a part of itself says so, and the application runs. */
class WhatIsMissingTest {
    private static final String NO_CORE =
            "proviso: NOT ENFORCED: com.acme.scaling.Scaler: its class loader does not see proviso-core"
                    + " (add the dependency to that application)";

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
