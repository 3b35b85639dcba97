package dev.proviso.e2e.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo that {@code make demo-live} runs, by its shipped jars, for two seconds. */
class LiveDemoTest {

    @Test
    void it_prints_where_the_page_is_and_ends_with_its_time() {
        List<Path> classPath = new ArrayList<>();
        classPath.add(Jars.shipped("example.iris"));
        List<Path> usual = Jars.ofAnApplication();
        classPath.addAll(usual.subList(1, usual.size()));
        classPath.add(Jars.shipped("dashboard"));
        classPath.add(Jars.library("commons-csv"));
        classPath.add(Jars.library("commons-io"));
        classPath.add(Jars.library("commons-codec"));
        Outcome outcome = new Fork()
                .onClassPath(classPath)
                .withAgent()
                .with("-Dlogback.configurationFile=logback-live.xml")
                .run("dev.proviso.examples.iris.LiveDemo", "2");

        assertThat(outcome.out()).hasSize(2).endsWith("Stop with Ctrl-C.");
        assertThat(outcome.out().get(0))
                .matches("The live page: http://127\\.0\\.0\\.1:[0-9]+/\\?token=[A-Za-z0-9_-]{43}");
        assertThat(Acme.withoutSlf4j(outcome.err())).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
