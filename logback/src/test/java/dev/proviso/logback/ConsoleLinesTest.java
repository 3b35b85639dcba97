package dev.proviso.logback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Mode;
import dev.proviso.event.ContractEvent;
import dev.proviso.report.Reporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Events as console.xml prints them for a person. */
class ConsoleLinesTest {

    private static List<String> printed(Runnable action) {
        return LogbackKit.printed(LogbackKit.CONSOLE, action).stream()
                .map(line -> line.replaceFirst("^\\d\\d:\\d\\d:\\d\\d\\.\\d{3}", "TIME"))
                .toList();
    }

    @Test
    void a_violation_is_its_level_place_code_and_message() {
        assertThat(printed(() -> {
                    Violations.publish(Violations.WRONG_SIZE, Mode.ENFORCE);
                    Violations.publish(Violations.WRONG_SIZE, Mode.WARN);
                }))
                .containsExactly(
                        "TIME ERROR StandardScaler.transform DIM_MISMATCH x, axis 1 (d): expected 4, learned in field mean;"
                                + " got 3",
                        "TIME WARN  StandardScaler.transform DIM_MISMATCH x, axis 1 (d): expected 4, learned in field mean;"
                                + " got 3");
    }

    @Test
    void other_events_have_their_kind_in_place_of_a_code() {
        assertThat(printed(() -> Events.fullest().stream().skip(1).forEach(Reporter::publish)))
                .containsExactly(
                        "TIME INFO  StandardScaler.fit trained in 3,412 ms, learned d = 4, k = 3",
                        "TIME WARN  StandardScaler.fit training failed after 3,412 ms: fit threw java.io.IOException",
                        "TIME INFO  setting changed mode of com.acme: ENFORCE -> WARN (dashboard)",
                        "TIME WARN  inventory contracted methods: 12, called: 9, not enforced: 1: the JVM refused it",
                        "TIME INFO  StandardScaler.fit learned a schema of 2 columns",
                        "TIME WARN  StandardScaler.predict drift rows, column age: KOLMOGOROV_SMIRNOV 0.31, above the limit"
                                + " 0.2");
    }

    @Test
    void colours_are_for_those_who_ask_or_have_a_terminal() {
        String always = "<property name=\"proviso.console.colours\" value=\"always\"/>" + LogbackKit.CONSOLE;

        List<String> lines = LogbackKit.printed(always, () -> Violations.publish(Violations.WRONG_SIZE, Mode.ENFORCE));

        assertThat(lines)
                .singleElement()
                .asString()
                .matches("\u001B\\[2m[0-9:.]{12}\u001B\\[0m \u001B\\[31mERROR\u001B\\[0m"
                        + " \u001B\\[1mStandardScaler\\.transform\u001B\\[0m \u001B\\[31mDIM_MISMATCH\u001B\\[0m"
                        + " x, axis 1 .*");
    }

    @Test
    void no_colour_and_dumb_terminals_are_respected() {
        assertThat(Colours.areWelcome(null, "xterm")).isTrue();
        assertThat(Colours.areWelcome("", "xterm")).isTrue();
        assertThat(Colours.areWelcome("1", "xterm")).isFalse();
        assertThat(Colours.areWelcome(null, "dumb")).isFalse();
        assertThat(Colours.areWelcome(null, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[31m", "a\nb", "\r", "\u009B2J", "\u2028", "\uD800"})
    void nothing_that_an_event_holds_breaks_the_line_or_steers_the_terminal(String text) {
        for (ContractEvent event : Events.holding(text)) {
            assertThat(printed(() -> Reporter.publish(event)))
                    .singleElement()
                    .asString()
                    .doesNotContain("\u001B", "\u009B");
        }
        assertThat(printed(() -> LoggerFactory.getLogger("dev.proviso.event")
                        .atInfo()
                        .addKeyValue("contract.code", text)
                        .log("not ours " + text)))
                .singleElement()
                .asString()
                .startsWith("TIME INFO ")
                .doesNotContain("\u001B", "\u009B");
    }

    @Test
    void a_nested_class_is_named_by_its_own_name() {
        assertThat(printed(() -> LoggerFactory.getLogger("dev.proviso.event")
                        .atInfo()
                        .addKeyValue("contract.model", "com.acme.Models$Scaler")
                        .addKeyValue("contract.method", "fit")
                        .log("Scaler.fit: done")))
                .containsExactly("TIME INFO  Scaler.fit done");
    }
}
