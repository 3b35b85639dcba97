package dev.proviso.e2e.shipped;

import static dev.proviso.e2e.shipped.Acme.withoutSlf4j;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user's program with a pattern that can not be read. */
class MalformedPatternTest {
    private static final String PROGRAM = "com.acme.checks.Malformed";
    private static final List<String> MESSAGE = List.of(
            "Malformed.rows(x), x: unexpected ',': axes are separated by spaces",
            "  @ExpectShape(\"n, d\")",
            "                 ^",
            "  Write a space in its place.");

    @Test
    void it_is_thrown_at_each_call_with_a_caret_under_the_fault() {
        Outcome outcome = new Fork().withAgent().run(PROGRAM);

        assertThat(outcome.out()).containsExactly("refused once");
        assertThat(withoutSlf4j(outcome.err()))
                .containsExactly(
                        "Exception in thread \"main\" dev.proviso.ContractDefinitionException: " + MESSAGE.get(0),
                        MESSAGE.get(1),
                        MESSAGE.get(2),
                        MESSAGE.get(3),
                        "\tat com.acme.checks.Malformed.rows(Malformed.java:10)",
                        "\tat com.acme.checks.Malformed.main(Malformed.java:20)");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void without_the_agent_nobody_reads_it() {
        assertThat(new Fork().run(PROGRAM)).isEqualTo(new Outcome(0, List.of("2 rows"), List.of()));
    }

    @Test
    void off_nobody_minds_it() {
        Outcome outcome = new Fork().withAgent("mode=OFF").run(PROGRAM);

        assertThat(outcome.out()).containsExactly("2 rows");
        assertThat(outcome.status()).isZero();
    }
}
