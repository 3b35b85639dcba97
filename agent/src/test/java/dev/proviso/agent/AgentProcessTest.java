package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.app.Attaching;
import com.acme.app.Main;
import com.acme.app.Nesting;
import com.acme.app.Retransforming;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent in a JVM: at start, beside another agent, and attached late. */
class AgentProcessTest {
    private static final String[] WOVEN_CALLS = {
        "shaped enter(double[])long",
        "shaped exit(double[],long)void",
        "trained enter()Object",
        "trained exitOrThrow(Throwable,Object)void"
    };

    @TempDir
    private Path folder;

    private AgentJvm jvm;
    private Path agent;

    @BeforeEach
    void prepare() {
        jvm = new AgentJvm(folder);
        agent = jvm.agentJar(ProvisoAgent.class);
    }

    @Test
    void an_agent_named_on_the_command_line_weaves_the_program_and_says_nothing() throws Exception {
        AgentJvm.Outcome outcome = jvm.with("-javaagent:" + agent).run(Main.class);

        assertThat(outcome.out()).startsWith(WOVEN_CALLS).endsWith("attached true", "mode null, null");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void the_report_tells_whether_the_agent_runs_or_only_lies_on_the_class_path() {
        assertThat(AgentReport.isAttached()).isFalse();
    }

    @Test
    void an_argument_of_the_agent_is_left_for_core_beside_the_system_property() throws Exception {
        AgentJvm.Outcome outcome = jvm.with("-javaagent:" + agent + "=mode=off")
                .with("-Dproviso.mode=WARN")
                .run(Main.class);

        assertThat(outcome.out()).endsWith("mode OFF, WARN");
    }

    @Test
    void a_bad_argument_is_one_line_and_the_program_starts() throws Exception {
        AgentJvm.Outcome outcome = jvm.with("-javaagent:" + agent + "=mod=WARN").run(Main.class);

        assertThat(outcome.err())
                .containsExactly("proviso: bad agent argument 'mod=WARN': unknown key 'mod', did you mean 'mode'? "
                        + "Known: mode, mode.<package or class>, depth, depth.<package or class>,"
                        + " rate, counts, inventory, dashboard, jmx, config, verbose. The argument is ignored.");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void an_inventory_that_could_not_be_written_is_told() throws Exception {
        AgentJvm.Outcome outcome =
                jvm.with("-javaagent:" + agent + "=inventory=shutdown").run(Main.class);

        assertThat(outcome.err())
                .containsExactly(
                        "proviso: the inventory could not be written: java.lang.IllegalStateException: no core here");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void a_class_that_another_agent_retransforms_stays_woven_once() throws Exception {
        AgentJvm.Outcome outcome = jvm.with("-javaagent:" + agent)
                .with("-javaagent:" + jvm.agentJar(Retransforming.class))
                .run(Retransforming.class);

        assertThat(outcome.out()).hasSize(8).startsWith(WOVEN_CALLS).endsWith(WOVEN_CALLS);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void a_class_that_the_jvm_shows_to_no_agent_is_reported() throws Exception {
        AgentJvm.Outcome outcome = jvm.with("-javaagent:" + agent).run(Nesting.class);

        assertThat(outcome.out())
                .containsExactly(
                        "com.acme.app.Nesting$Inner *  NOT_ENFORCED it was loaded while a class was being transformed, "
                                + "when the JVM shows classes to no agent",
                        "com.acme.app.Nesting$Outer first ([D)V WOVEN");
    }

    @Test
    void an_agent_attached_late_weaves_the_classes_that_are_loaded() throws Exception {
        AgentJvm.Outcome outcome = jvm.with("-Djdk.attach.allowAttachSelf=true")
                .with("-XX:+EnableDynamicAgentLoading")
                .run(Attaching.class, agent.toString());

        assertThat(outcome.out()).startsWith("attached").endsWith(WOVEN_CALLS);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
