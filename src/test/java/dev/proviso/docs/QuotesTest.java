package dev.proviso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples do not write new Java in their README: they quote their own. */
class QuotesTest {
    private static final String LEFT_OUT = "{ … }";

    private static List<String> examples() {
        return Repository.files("/README.md").stream()
                .filter(name -> name.startsWith("examples/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_line_of_java_is_one_of_the_example(String name) {
        String sources = Repository.files(".java").stream()
                .filter(file -> file.startsWith(name.replace("README.md", "src/main/")))
                .map(Repository::read)
                .collect(Collectors.joining("\n"));

        assertThat(quoted(Markdown.read(name)).filter(line -> !sources.contains(line.text())))
                .as("lines that no source has")
                .isEmpty();
    }

    private static Stream<Mention> quoted(Markdown document) {
        return document.parts().stream()
                .filter(part -> part.isFence("java"))
                .flatMap(document::lines)
                .map(line -> new Mention(
                        line.at(), line.text().replace(LEFT_OUT, "{").strip()));
    }
}
