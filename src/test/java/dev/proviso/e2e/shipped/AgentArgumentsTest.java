package dev.proviso.e2e.shipped;

import static dev.proviso.e2e.shipped.Acme.withoutSlf4j;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows {@code -javaagent:proviso-agent.jar=}, and the system properties that say the same. */
class AgentArgumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mood=WARN | unknown key 'mood', did you mean 'mode'? Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "mode=STRICT | unknown mode 'STRICT'. Known: OFF, WARN, ENFORCE.",
                "verbose=yes | 'yes' is neither true nor false.",
                "OFF | it has no value, write key=value. Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "mode.com..acme=OFF | 'com..acme' is no name of a package or class."
            })
    void a_bad_one_is_told_in_one_line_and_the_application_starts(String argument, String problem) {
        Outcome outcome = new Fork().withAgent(argument).run(Acme.MAIN, "2");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo(Acme.GOOD);
        assertThat(outcome.err())
                .containsExactly(
                        "proviso: bad agent argument '" + argument + "': " + problem + " The argument is ignored.");
    }

    @Test
    void the_others_beside_a_bad_one_count() {
        Outcome outcome = new Fork().withAgent("moed=OFF,mode=OFF").run(Acme.MAIN, "1");

        assertThat(outcome.out()).isEqualTo(Acme.UNCHECKED);
        assertThat(outcome.err()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mode=OFF",
                "mode.com.acme=OFF",
                "mode.com.acme.scaling.Scaler=off",
                "mode=OFF,mode.com.other=ENFORCE"
            })
    void a_mode_by_argument(String arguments) {
        Outcome outcome = new Fork().withAgent(arguments).run(Acme.MAIN, "1");

        assertThat(outcome.out()).isEqualTo(Acme.UNCHECKED);
        assertThat(outcome.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proviso.mode=OFF",
                "proviso.mode.com.acme.scaling=OFF",
                "proviso.mode.com.acme.scaling.Scaler=OFF"
            })
    void a_mode_by_system_property(String property) {
        Outcome outcome = new Fork().withAgent().with("-D" + property).run(Acme.MAIN, "1");

        assertThat(outcome.out()).isEqualTo(Acme.UNCHECKED);
        assertThat(outcome.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mode.com.acme.scalin=OFF", "mode.com.acme.scaling.Main=OFF", "mode=OFF,mode.com.acme=ENFORCE"})
    void a_mode_of_other_names_changes_nothing(String arguments) {
        Outcome outcome = new Fork().withAgent(arguments).run(Acme.MAIN, "1");

        assertThat(outcome.out()).isEqualTo(Acme.STOPPED);
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void warn_lets_the_call_go_on() {
        Outcome outcome = new Fork().withAgent().with("-Dproviso.mode=WARN").run(Acme.MAIN, "1");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo(Acme.UNCHECKED);
    }

    @Test
    void a_bad_mode_by_system_property_is_told_and_ignored() {
        Outcome outcome = new Fork().withAgent().with("-Dproviso.mode=QUIET").run(Acme.MAIN, "2");

        assertThat(outcome.out()).isEqualTo(Acme.GOOD);
        assertThat(withoutSlf4j(outcome.err()))
                .containsExactly("proviso: ignored system property proviso.mode=QUIET: expected OFF, WARN or ENFORCE");
    }

    @Test
    void verbose_tells_what_was_woven() {
        Outcome outcome = new Fork().withAgent("verbose=true").run(Acme.MAIN, "2");

        assertThat(outcome.err()).contains("proviso: wove com.acme.scaling.Scaler (2 methods)");
    }
}
