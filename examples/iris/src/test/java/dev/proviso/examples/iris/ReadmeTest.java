package dev.proviso.examples.iris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.examples.iris.Outcome.Answered;
import dev.proviso.examples.iris.Outcome.Broke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private final Experiment experiment = Experiment.run(Experiment.SEED);

    @Test
    void its_table_says_what_the_mistakes_do_and_by_which_code_they_are_caught() throws IOException {
        List<String> expected = Mistake.all(experiment).stream().map(this::row).toList();

        try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
            assertThat(lines.filter(line -> line.startsWith("| ")).skip(1).map(ReadmeTest::withoutTitle))
                    .isEqualTo(expected);
        }
    }

    private String row(Mistake mistake) {
        Outcome outcome = Outcome.of(mistake);
        String what = outcome instanceof Broke broke
                ? "`" + broke.exception().getClass().getSimpleName() + "` | "
                : "no exception | " + accuracies(((Answered) outcome).predictions()) + " ";
        return what + "| `" + mistake.expected() + "` |";
    }

    private String accuracies(List<Species> predictions) {
        double undisturbed = experiment.accuracy(experiment.predictions());
        return undisturbed + " → " + String.format(Locale.ROOT, "%.2f", experiment.accuracy(predictions));
    }

    private static String withoutTitle(String row) {
        return row.replaceFirst("^\\| .*? \\| ", "");
    }
}
