package dev.proviso.e2e.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Jars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the log says of all contracted methods, once the first was called. */
class InventoryEventTest {

    @Test
    void a_second_after_the_first_call_the_log_says_what_is_enforced() {
        assertThat(logged("2500"))
                .filteredOn(line -> line.contains("dev.proviso.event.inventory"))
                .hasSize(1)
                .first()
                .asString()
                .contains(" INFO ", "contracted methods: 3, called: 2, not enforced: 0");
    }

    @Test
    void a_program_that_ends_before_says_nothing_of_it() {
        assertThat(logged("0")).noneMatch(line -> line.contains("dev.proviso.event.inventory"));
    }

    @Test
    void trainings_and_settings_are_in_the_log() {
        assertThat(logged("0"))
                .anyMatch(line -> line.contains(" INFO ")
                        && line.contains("dev.proviso.event.setting")
                        && line.endsWith("mode of com.acme.events: ENFORCE -> WARN (a call of Proviso)"))
                .anyMatch(line -> line.contains(" INFO ")
                        && line.contains("Scaler.fit: trained in ")
                        && line.endsWith(" ms, learned d = 4"));
    }

    @Test
    void a_log_that_comes_up_slowly_is_waited_for_so_that_the_event_keeps_its_keys() {
        assertThat(new Fork()
                        .withAgent()
                        .onClassPath(Jars.ofAnApplicationWithLogback())
                        .with("-Dlogback.configurationFile=acme-slow-logback.xml")
                        .run("com.acme.events.Slow")
                        .out())
                .filteredOn(line -> line.contains("dev.proviso.event.inventory"))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"contract.event\":\"inventory\"", "\"contract.methods\":1");
    }

    /** What Logback prints of it for an application that has never heard of Proviso. */
    private static List<String> logged(String millis) {
        List<Path> classPath = new ArrayList<>(Jars.ofAnApplication());
        Stream.of("logback-classic", "logback-core").map(Jars::library).forEach(classPath::add);
        return new Fork()
                .withAgent()
                .with("-Dlogback.configurationFile=acme-plain-logback.xml")
                .onClassPath(classPath)
                .run("com.acme.events.Main", millis)
                .out();
    }
}
