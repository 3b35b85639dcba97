package dev.proviso.logback;

import static dev.proviso.logback.LogbackKit.JSON_CONSOLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.event.ContractEvent;
import dev.proviso.event.EventKind;
import dev.proviso.report.Reporter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of event, published as the engine does, is a line that follows the documented schema. */
class EveryKindTest {
    /** Not an event of the engine: an appender of this module tells of it. */
    private static final String OF_APPENDERS = "dropped";

    private static Stream<ContractEvent> fullest() {
        return Events.fullest().stream();
    }

    private static Stream<ContractEvent> all() {
        return Stream.concat(fullest(), Events.least().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_one_line_that_follows_the_schema(ContractEvent event) {
        assertThat(EventSchema.faults(line(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fullest")
    void it_can_have_every_key_that_the_schema_grants_its_kind(ContractEvent event) {
        Set<String> granted = new TreeSet<>(EventSchema.keysOf(event.kind().word()));
        granted.removeAll(Set.of("mdc", "stack_trace"));

        assertThat(new TreeSet<>(EventSchema.parse(line(event)).propertyNames()))
                .isEqualTo(granted);
    }

    @ParameterizedTest
    @MethodSource("fullest")
    void the_schema_refuses_a_key_of_another_kind(ContractEvent event) {
        String other = event.kind() == EventKind.DRIFT ? "contract.columns" : "contract.distance";

        assertThat(EventSchema.faults(line(event).replaceFirst("}$", ",\"" + other + "\":1}")))
                .isNotEmpty();
    }

    @Test
    void samples_are_of_every_kind() {
        assertThat(fullest().map(ContractEvent::kind)).containsExactly(EventKind.values());
        assertThat(Events.least().stream().map(ContractEvent::kind)).containsExactly(EventKind.values());
    }

    @Test
    void the_schema_knows_the_kinds_with_their_names_and_loggers() {
        List<EventKind> kinds = Arrays.asList(EventKind.values());

        assertThat(EventSchema.values("contract.event"))
                .startsWith(kinds.stream().map(EventKind::word).toArray(String[]::new))
                .endsWith(OF_APPENDERS)
                .hasSize(kinds.size() + 1);
        for (EventKind kind : kinds) {
            assertThat(EventSchema.constant(kind.word(), "logger")).isEqualTo(kind.logger());
            assertThat(EventSchema.constant(kind.word(), "otel.event.name")).isEqualTo(kind.qualified());
        }
    }

    private static String line(ContractEvent event) {
        List<String> lines = LogbackKit.printed(JSON_CONSOLE, () -> Reporter.publish(event));
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
