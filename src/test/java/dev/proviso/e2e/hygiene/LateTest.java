package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Jdk;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The agent comes after the application has begun, and may only change the bodies of methods. */
class LateTest {
    private static final String LATE = "com.acme.hygiene.Late";
    private static final String STOPPED = "stopped by ContractViolationException of app";

    @TempDir
    private Path folder;

    private static Fork attachable(Fork fork) {
        return fork.with("-Djdk.attach.allowAttachSelf=true").with("-XX:+EnableDynamicAgentLoading");
    }

    @ParameterizedTest
    @EnumSource
    void classes_that_are_loaded_are_enforced_and_keep_their_members(Jdk jdk) {
        Outcome outcome = attachable(jdk.jvm()).run(LATE, Jars.agent().toString());

        assertThat(outcome.out())
                .containsExactly(
                        "before: went on, to 3; went on, to 4",
                        "after: " + STOPPED + "; " + STOPPED,
                        "members are the same: true",
                        "attached twice: " + STOPPED,
                        "contracts are enforced");
        assertThat(Acme.withoutSlf4j(outcome.err())).isEmpty();
    }

    @Test
    void arguments_that_come_after_settings_were_read_are_told_to_be_late() {
        Outcome outcome = attachable(new Fork()).run(LATE, Jars.agent().toString(), "mode=WARN");

        assertThat(outcome.out()).contains("attached twice: " + STOPPED);
        assertThat(Acme.withoutSlf4j(outcome.err()))
                .containsExactly("proviso: the agent's arguments come too late, as settings were read already:"
                        + " set them by JMX, or by calls of Proviso");
    }

    @Test
    void what_the_jvm_refuses_is_told() {
        Outcome outcome = attachable(new Fork())
                .with("-javaagent:" + agent("Refusing"))
                .run(LATE, Jars.agent().toString());

        String told =
                "proviso: NOT ENFORCED: com.acme.hygiene.Model: it was loaded before the agent, and the JVM refused:"
                        + " java.lang.NoClassDefFoundError: class names don't match";
        assertThat(outcome.out())
                .containsExactly(
                        "before: went on, to 3; went on, to 4",
                        "after: went on, to 3; " + STOPPED,
                        "members are the same: true",
                        "attached twice: went on, to 3",
                        "1 contract is NOT ENFORCED:",
                        told.replace("proviso: NOT ENFORCED: com.acme.hygiene.Model", "  com.acme.hygiene.Model.*"));
        assertThat(Acme.withoutSlf4j(outcome.err())).containsExactly(told);
    }

    @Test
    void an_executable_jar_brings_the_agent_along() {
        Path jar = new Archive()
                .with("Main-Class", Acme.MAIN)
                .with("Launcher-Agent-Class", "dev.proviso.agent.ProvisoAgent")
                .with("Can-Retransform-Classes", "true")
                .with(
                        "Class-Path",
                        Jars.ofAnApplication().stream()
                                .map(each -> each.toUri().toString())
                                .collect(Collectors.joining(" ")))
                .withContentsOf(Jars.agent())
                .write(folder.resolve("app.jar"));

        Outcome outcome = new Fork().run("-jar", jar.toString(), "1");

        assertThat(outcome.out()).isEqualTo(Acme.STOPPED);
        assertThat(Acme.withoutSlf4j(outcome.err())).isEqualTo(Acme.VIOLATION);
    }

    @Test
    void a_body_that_a_debugger_swaps_keeps_its_contract() {
        Outcome outcome =
                new Fork().withAgent().with("-javaagent:" + agent("Swapping")).run("com.acme.hygiene.Swapping");

        String stopped = "stopped by ContractViolationException";
        assertThat(outcome.out()).containsExactly("first  body", stopped, "second body", stopped);
        assertThat(Acme.withoutSlf4j(outcome.err())).isEmpty();
    }

    private Path agent(String name) {
        return new Archive()
                .with("Premain-Class", "com.acme.hygiene." + name)
                .with("Can-Retransform-Classes", "true")
                .with("Can-Redefine-Classes", "true")
                .write(folder.resolve("other-agent.jar"));
    }
}
