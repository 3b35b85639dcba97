package dev.proviso.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All measurements run; what they measure is of no meaning here. */
class BenchTest {
    private static final String BY_HAND = "What it says.";

    @Test
    @Tag("heavy")
    void each_case_and_each_start_has_its_line_below_what_is_written_by_hand(@TempDir Path folder) throws Exception {
        Optional<String> agent = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.matches(".*proviso-agent-[^/]*\\.jar"))
                .findFirst();
        assumeTrue(agent.isPresent(), "the agent's jar is only there from the phase package on: mvn verify");
        Path page = Files.write(folder.resolve("page.md"), List.of(BY_HAND, "", "## Figures", "", "those of before"));

        Bench.main(new String[] {"smoke", agent.orElseThrow(), page.toString()});

        List<String> lines = Files.readAllLines(page);
        assertThat(lines).startsWith(BY_HAND, "", "## Figures").doesNotContain("those of before");
        assertThat(lines).filteredOn(line -> line.startsWith("| ")).hasSize(2 + 9 + 3);
        assertThat(lines).anyMatch(line -> line.startsWith("The first call of a contracted method takes "));
    }

    @Test
    void an_effort_that_is_not_known_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Effort.of("fast"))
                .withMessage("no such effort: fast, but full, quick, smoke");
    }
}
