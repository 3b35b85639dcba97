package dev.proviso.e2e.built;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Built;
import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that was woven when it was built, with no agent, beside one, and compiled once more. */
class BuiltTest {
    private static final String MAIN = "com.acme.built.Main";
    private static final String MODEL = "com/acme/built/Model.class";
    private static final String[] ROWS = {
        "com.acme.built.Model.name WOVEN",
        "com.acme.built.Model.scale ENFORCED",
        "com.acme.built.Model$Never.size WOVEN"
    };

    @TempDir
    private Path folder;

    private List<Path> classPath;

    @BeforeEach
    void build() {
        classPath = Built.application(folder, "com.acme.built");
    }

    @Test
    void it_is_checked_with_no_agent_and_lists_what_is_not_loaded_too() {
        Outcome outcome = jvm().run(MAIN);

        assertThat(outcome.out())
                .startsWith("guarded by itself: true", "told 1", "told 1")
                .endsWith(ROWS)
                .hasSize(6);
        assertThat(withoutSlf4j(outcome)).isEmpty();
    }

    @Test
    void beside_an_agent_it_is_woven_once() {
        Outcome outcome = jvm().withAgent("verbose=true").run(MAIN);

        assertThat(outcome.out())
                .startsWith("guarded by itself: true", "told 1", "told 1")
                .endsWith(ROWS)
                .hasSize(6);
        assertThat(withoutSlf4j(outcome))
                .containsExactly("proviso: com.acme.built.Model was woven when it was built (2 methods)");
    }

    @Test
    void an_agent_that_is_attached_late_leaves_it_alone() {
        Outcome outcome = jvm().with("-Djdk.attach.allowAttachSelf=true")
                .with("-XX:+EnableDynamicAgentLoading")
                .run(MAIN, Jars.agent().toString());

        assertThat(outcome.out())
                .startsWith("guarded by itself: true", "told 1", "told 1")
                .endsWith(ROWS)
                .hasSize(6);
        assertThat(withoutSlf4j(outcome))
                .containsExactly("proviso: com.acme.built.Model was woven when it was built (2 methods)");
    }

    @Test
    void the_self_test_is_content() {
        assertThat(jvm().run("com.acme.checks.SelfTest").out()).containsExactly("contracts are enforced");
    }

    @Test
    void a_class_that_was_compiled_once_more_is_not_enforced_and_fails_the_self_test() throws IOException {
        Files.copy(Jars.applications().resolve(MODEL), folder.resolve(MODEL), StandardCopyOption.REPLACE_EXISTING);
        Outcome outcome = jvm().run("com.acme.checks.SelfTest");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out())
                .containsExactly(
                        "2 contracts are NOT ENFORCED:",
                        "  com.acme.built.Model.name([I)Ljava/lang/String;: its class file is not the one that was woven:"
                                + " it was compiled or replaced since; build it again",
                        "  com.acme.built.Model.scale([D)[D: its class file is not the one that was woven:"
                                + " it was compiled or replaced since; build it again");
    }

    @Test
    void beside_an_agent_a_class_that_was_compiled_once_more_is_woven_when_it_is_loaded() throws IOException {
        Files.copy(Jars.applications().resolve(MODEL), folder.resolve(MODEL), StandardCopyOption.REPLACE_EXISTING);
        Outcome outcome = jvm().withAgent().run(MAIN);

        assertThat(outcome.out())
                .startsWith("guarded by itself: true", "told 1", "told 1")
                .endsWith(ROWS)
                .hasSize(6);
    }

    @Test
    void without_core_it_fails_at_the_first_call_and_says_what_is_missing(@TempDir Path other) {
        List<Path> withoutCore = Built.application(other, "com.acme.scaling");
        withoutCore.remove(Jars.shipped("core"));
        Outcome outcome = new Fork().onClassPath(withoutCore).run("com.acme.scaling.Main", "2");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err().get(0))
                .isEqualTo("Exception in thread \"main\" java.lang.NoClassDefFoundError: dev/proviso/link/Bootstrap");
    }

    private Fork jvm() {
        return new Fork().onClassPath(classPath);
    }

    private static List<String> withoutSlf4j(Outcome outcome) {
        return outcome.err().stream().filter(line -> !line.startsWith("SLF4J")).toList();
    }
}
