package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo that {@code make demo} runs, by its shipped jar. */
class IrisDemoTest {
    private static final String DEMO = "dev.proviso.examples.iris.IrisDemo";

    private static Fork jvm() {
        List<Path> classPath = new ArrayList<>();
        classPath.add(Jars.shipped("example.iris"));
        List<Path> usual = Jars.ofAnApplication();
        classPath.addAll(usual.subList(1, usual.size()));
        Stream.of("commons-csv", "commons-io", "commons-codec")
                .map(Jars::library)
                .forEach(classPath::add);
        return new Fork().onClassPath(classPath);
    }

    @Test
    void with_the_agent_every_mistake_is_caught() {
        Outcome outcome = jvm().withAgent().run(DEMO);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("9 of 9 mistakes caught.");
    }

    @Test
    void without_the_agent_it_says_that_nothing_is_enforced() {
        Outcome outcome = jvm().run(DEMO);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("0 of 9 mistakes caught.");
    }

    @Test
    void unchecked_it_tells_what_the_mistakes_do_silently() {
        assertThat(jvm().run(DEMO, "--unchecked").status()).isZero();
    }
}
