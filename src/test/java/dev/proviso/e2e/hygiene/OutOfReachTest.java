package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that no agent can weave, or that could not reach Proviso: they run, and the inventory has them. */
class OutOfReachTest {
    @Test
    void hidden_classes_are_listed() {
        Outcome outcome = new Fork().withAgent().run("com.acme.hygiene.Hidden");

        assertThat(outcome.out())
                .containsExactly(
                        "went on, to 3",
                        "went on, to 3",
                        "went on, to 3",
                        "3",
                        "2 contracts are NOT ENFORCED:",
                        "  com.acme.hygiene.Hidden$Inherits.*: it is a hidden class, which the JVM shows to no agent",
                        "  com.acme.hygiene.Hidden$Worded.*: it is a hidden class, which the JVM shows to no agent");
        assertThat(Acme.withoutSlf4j(outcome.err())).isEmpty();
    }

    @Test
    void classes_on_the_boot_class_path_are_told_of(@TempDir Path folder) throws Exception {
        Path classes = new Sources(folder)
                .of(Class.forName("com.acme.hygiene.Model"))
                .of(Class.forName("com.acme.hygiene.Sized"))
                .compile();

        Outcome outcome =
                new Fork().withAgent().with("-Xbootclasspath/a:" + classes).run("com.acme.hygiene.Boot");

        String reason = ": it is on the boot class path, where nothing is woven";
        assertThat(outcome.out())
                .containsExactly(
                        "went on, to 3",
                        "2 contracts are NOT ENFORCED:",
                        "  com.acme.hygiene.Model.*" + reason,
                        "  com.acme.hygiene.Sized.*" + reason);
        assertThat(outcome.err())
                .filteredOn(line -> line.startsWith("proviso"))
                .containsExactlyInAnyOrder(
                        "proviso: NOT ENFORCED: com.acme.hygiene.Model" + reason,
                        "proviso: NOT ENFORCED: com.acme.hygiene.Sized" + reason);
    }
}
