package dev.proviso.e2e.shipped;

import static dev.proviso.e2e.shipped.Acme.withoutSlf4j;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jdk;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program with one mistake in it, with the agent and without, on each JDK that is tested. */
class UsersProgramTest {

    @ParameterizedTest
    @EnumSource
    void the_agent_stops_it_at_the_mistake(Jdk jdk) {
        Outcome outcome = jdk.jvm().withAgent().run(Acme.MAIN, "1");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo(Acme.STOPPED);
        assertThat(withoutSlf4j(outcome.err()))
                .containsExactly(
                        "Exception in thread \"main\" dev.proviso.ContractViolationException: Scaler.transform(x) broke"
                                + " its contract",
                        "  DIM_MISMATCH  x, axis 1 (d): expected 2, learned in field mean; got 1",
                        "                x is \"n d\", here (1, 1)",
                        "                        ^            ^",
                        "\tat com.acme.scaling.Scaler.transform(Scaler.java:27)",
                        "\tat com.acme.scaling.Main.main(Main.java:14)");
    }

    @ParameterizedTest
    @EnumSource
    void without_the_agent_the_mistake_is_silent(Jdk jdk) {
        Outcome outcome = jdk.jvm().run(Acme.MAIN, "1");

        assertThat(outcome).isEqualTo(new Outcome(0, Acme.UNCHECKED, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void the_agent_and_the_jvm_are_silent_where_there_is_no_mistake(Jdk jdk) {
        Outcome outcome = jdk.jvm().withAgent().run(Acme.MAIN, "2");

        assertThat(outcome).isEqualTo(new Outcome(0, Acme.GOOD, List.of()));
    }
}
