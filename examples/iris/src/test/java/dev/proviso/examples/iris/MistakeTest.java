package dev.proviso.examples.iris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MistakeTest {

    static final List<Mistake> MISTAKES = Mistake.all(Experiment.run(Experiment.SEED));

    @ParameterizedTest
    @FieldSource("MISTAKES")
    void the_lines_that_are_shown_are_lines_that_run(Mistake mistake) throws IOException {
        List<String> source = sourceOfMistakes();

        assertThat(mistake.lines().lines().map(MistakeTest::statement))
                .allSatisfy(shown -> assertThat(source.stream().map(MistakeTest::statement))
                        .as("once as text, once as code")
                        .filteredOn(shown::equals)
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    /** A prediction stands in the text as a statement, and in the code as what is returned. */
    private static String statement(String line) {
        return line.strip()
                .replace("return ", "")
                .replace("Species.ofLabels(regression.predict(z))", "regression.predict(z)");
    }

    private static List<String> sourceOfMistakes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/proviso/examples/iris"))) {
            return files.filter(file -> file.toString().endsWith("Mistakes.java"))
                    .flatMap(MistakeTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
