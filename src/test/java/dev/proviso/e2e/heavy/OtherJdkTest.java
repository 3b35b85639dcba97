package dev.proviso.e2e.heavy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jdk25;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hard classes on JDK 25. */
@Tag("heavy")
class OtherJdkTest {

    private static Fork jvm() {
        Optional<Path> home = Jdk25.home();
        assumeTrue(home.isPresent(), Jdk25.MISSING);
        return new Fork().on(home.get()).withAgent();
    }

    @Test
    void hard_classes_are_enforced() {
        Outcome outcome = jvm().run("com.acme.checks.SelfTest", "com.acme.checks.Hard");

        assertThat(outcome).isEqualTo(new Outcome(0, List.of("contracts are enforced"), outcome.err()));
        assertThat(outcome.err()).allMatch(line -> line.startsWith("SLF4J"));
    }

    @Test
    void what_can_not_be_enforced_is_listed() {
        assertThat(jvm().run("com.acme.checks.SelfTest", "com.acme.checks.Unenforced")
                        .out())
                .contains("4 contracts are NOT ENFORCED:");
    }
}
