package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentArgumentsTest {
    @Test
    void modes_become_system_properties_in_capitals() {
        AgentArguments arguments =
                AgentArguments.parse("mode=warn, mode.com.acme=Off,mode.com.acme.Model$Inner=ENFORCE");

        assertThat(arguments.properties())
                .containsExactly(
                        entry("proviso.argument.mode", "WARN"),
                        entry("proviso.argument.mode.com.acme", "OFF"),
                        entry("proviso.argument.mode.com.acme.Model$Inner", "ENFORCE"));
        assertThat(arguments.complaints()).isEmpty();
    }

    @Test
    void depths_become_system_properties_too() {
        assertThat(AgentArguments.parse("depth=shapes,depth.com.acme=FULL").properties())
                .containsExactly(
                        entry("proviso.argument.depth", "SHAPES"), entry("proviso.argument.depth.com.acme", "FULL"));
    }

    @Test
    void the_live_page_is_asked_for_by_a_word_or_with_its_port() {
        assertThat(AgentArguments.parse("dashboard").properties())
                .containsExactly(entry("proviso.argument.dashboard", "true"));
        assertThat(AgentArguments.parse("dashboard=8080,dashboard.control=true").properties())
                .containsExactly(
                        entry("proviso.argument.dashboard", "8080"),
                        entry("proviso.argument.dashboard.control", "true"));
    }

    @Test
    void verbose_is_off_unless_asked_for() {
        assertThat(AgentArguments.parse("mode=WARN").isVerbose()).isFalse();
        assertThat(AgentArguments.parse("verbose=true").isVerbose()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ",", "mode=WARN,"})
    void nothing_is_complained_of_where_nothing_is_wrong(String text) {
        assertThat(AgentArguments.parse(text).complaints()).isEmpty();
    }

    @Test
    void a_bad_argument_does_not_spoil_the_others() {
        AgentArguments arguments = AgentArguments.parse("mod=WARN,mode=OFF");

        assertThat(arguments.properties()).containsExactly(entry("proviso.argument.mode", "OFF"));
        assertThat(arguments.complaints()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "mod=WARN => unknown key 'mod', did you mean 'mode'? Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "Mode=WARN => unknown key 'Mode', did you mean 'mode'? Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "modes.com.acme=OFF => unknown key 'modes.com.acme', did you mean 'mode.com.acme'? "
                        + "Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "verbos=true => unknown key 'verbos', did you mean 'verbose'? "
                        + "Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "colour=red => unknown key 'colour'. Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "=red => unknown key ''. Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "WARN => it has no value, write key=value. Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "mode=LOUD => unknown mode 'LOUD'. Known: OFF, WARN, ENFORCE.",
                "mode= => unknown mode ''. Known: OFF, WARN, ENFORCE.",
                "depth=DEEP => unknown depth 'DEEP'. Known: SHAPES, FULL.",
                "depth.com.*=FULL => 'com.*' is no name of a package or class; write 'com' for all below it.",
                "dept.com.acme=FULL => unknown key 'dept.com.acme', did you mean 'depth.com.acme'? "
                        + "Known: mode, mode.<package or class>, depth, depth.<package or class>, rate, counts, inventory, dashboard, jmx, config, verbose.",
                "mode.=OFF => '' is no name of a package or class.",
                "mode.com..acme=OFF => 'com..acme' is no name of a package or class.",
                "mode.com.*=OFF => 'com.*' is no name of a package or class; write 'com' for all below it.",
                "verbose=loud => 'loud' is neither true nor false."
            })
    void a_bad_argument_is_told_in_one_line(String argument, String problem) {
        assertThat(AgentArguments.parse(argument).complaints())
                .containsExactly("bad agent argument '" + argument + "': " + problem + " The argument is ignored.");
    }
}
