package dev.proviso.e2e.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.e2e.kit.Fork;
import dev.proviso.e2e.kit.Fork.Outcome;
import dev.proviso.e2e.kit.Jars;
import dev.proviso.e2e.kit.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside JaCoCo's agent, in either order: both do their work, on the same classes. */
class JacocoTest {
    private static final Path SCALER = Path.of("com", "acme", "scaling", "Scaler.class");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void contracts_are_enforced_and_coverage_is_taken(boolean provisoFirst) throws IOException {
        assertBothWork(Jdk.OF_THE_TESTS, provisoFirst);
    }

    @Tag("heavy")
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void so_it_is_on_a_newer_jdk(boolean provisoFirst) throws IOException {
        assertBothWork(Jdk.JDK_25, provisoFirst);
    }

    private void assertBothWork(Jdk jdk, boolean provisoFirst) throws IOException {
        Path exec = folder.resolve("jacoco.exec");
        Outcome outcome = run(jdk.jvm(), provisoFirst, exec);
        assertThat(outcome.out()).isEqualTo(Acme.STOPPED);
        assertThat(Acme.withoutSlf4j(outcome.err())).isEqualTo(Acme.VIOLATION);
        IClassCoverage coverage = coverage(exec);
        assertThat(coverage.isNoMatch())
                .as("JaCoCo saw another class than the one that was compiled")
                .isFalse();
        assertThat(coverage.getMethods())
                .filteredOn(method -> method.getLineCounter().getCoveredCount() > 0)
                .extracting(method -> method.getName())
                .containsExactlyInAnyOrder("<init>", "fit");
    }

    private static Outcome run(Fork fork, boolean provisoFirst, Path exec) {
        if (provisoFirst) {
            fork.withAgent();
        }
        fork.with("-javaagent:" + Neighbours.jar(Neighbours.JACOCO) + "=destfile=" + exec);
        if (!provisoFirst) {
            fork.withAgent();
        }
        return fork.run(Acme.MAIN, "1");
    }

    private static IClassCoverage coverage(Path exec) throws IOException {
        ExecFileLoader loader = new ExecFileLoader();
        loader.load(exec.toFile());
        CoverageBuilder builder = new CoverageBuilder();
        new Analyzer(loader.getExecutionDataStore(), builder)
                .analyzeAll(Jars.applications().resolve(SCALER).toFile());
        return builder.getClasses().iterator().next();
    }
}
