package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agent with a fault, made by taking a class out of its jar: the application runs all the same. */
class DamagedAgentTest {
    @TempDir
    private Path folder;

    private Outcome run(String without, String main, String... arguments) {
        Path jar = new Archive()
                .with("Premain-Class", "dev.proviso.agent.ProvisoAgent")
                .with("Can-Retransform-Classes", "true")
                .withContentsOf(Jars.agent())
                .without("dev/proviso/agent/" + without + ".class")
                .write(folder.resolve("damaged.jar"));
        return new Fork().with("-javaagent:" + jar).run(main, arguments);
    }

    @Test
    void a_fault_at_the_start_is_one_line() {
        Outcome outcome = run("Relevance", Acme.MAIN, "1");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        0,
                        Acme.UNCHECKED,
                        List.of("proviso: the agent could not start, NOTHING IS ENFORCED:"
                                + " java.lang.NoClassDefFoundError: dev/proviso/agent/Relevance")));
    }

    @Test
    void after_such_a_fault_the_self_test_does_not_ask_for_the_agent() {
        assertThat(run("Relevance", Acme.SELF_TEST).out())
                .containsExactly("Proviso enforces no contract in this JVM: its agent could not start, and has said why"
                        + " on standard error");
    }

    @Test
    void a_fault_while_a_class_is_woven_is_one_line_and_the_self_test_fails() {
        Outcome outcome = run("weaver/WovenCode", Acme.SELF_TEST, "com.acme.checks.Unenforced");

        String reason = ": weaving failed: java.lang.NoClassDefFoundError: dev/proviso/agent/weaver/WovenCode";
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out())
                .endsWith("Proviso's agent is attached, but it did not weave proviso-core's own probe" + reason);
        assertThat(outcome.err())
                .contains("proviso: NOT ENFORCED: com.acme.checks.Unenforced$Bad" + reason)
                .allMatch(line -> line.startsWith("proviso: NOT ENFORCED: "));
    }
}
