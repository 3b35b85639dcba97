package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import org.junit.jupiter.api.Test;

/** Kinds of classes that Java has besides plain ones, and the self test, which no mode of theirs concerns. */
class KindsTest {
    private static final String KINDS = "com.acme.hygiene.Kinds";

    @Test
    void each_is_enforced() {
        Outcome outcome = new Fork().withAgent().run(KINDS);

        String stopped = " is stopped by ContractViolationException";
        assertThat(outcome.out())
                .containsExactly(
                        "a record that a sealed interface permits" + stopped,
                        "a constant" + stopped,
                        "a static method of an interface" + stopped,
                        "a private method of an interface" + stopped,
                        "contracts are enforced");
        assertThat(Acme.withoutSlf4j(outcome.err())).isEmpty();
    }

    @Test
    void the_self_test_proves_that_contracts_can_be_enforced_whatever_the_mode_is() {
        Outcome outcome = new Fork().withAgent("mode=OFF").run(KINDS);

        assertThat(outcome.out())
                .containsExactly(
                        "a record that a sealed interface permits went on",
                        "a constant went on",
                        "a static method of an interface went on",
                        "a private method of an interface went on",
                        "contracts are enforced");
    }
}
