package dev.proviso.examples.iris;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The demo as these tests run it: without the agent. */
class IrisDemoTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void unchecked_it_tells_what_the_mistakes_do_and_ends_with_0() {
        assertThat(run("--unchecked")).isZero();

        assertThat(output())
                .contains("A scaler and a softmax regression name the species of those held out with accuracy 0.98.\n")
                .endsWith("""
                        mistake                          what happens           accuracy
                        Predict before fit               NullPointerException
                        A feature is missing             no exception           0.28 instead of 0.98
                        A row is cut off                 no exception           0.96 instead of 0.98
                        A cell is NaN                    no exception           0.30 instead of 0.98
                        The label count does not match   no exception           0.16 instead of 0.98
                        A column is renamed              no exception           0.46 instead of 0.98
                        Length and width are swapped     no exception           0.96 instead of 0.98
                        A number is text                 no exception           0.96 instead of 0.98
                        A failed fit is ignored          no exception           0.30 instead of 0.98

                        8 of 9 mistakes gave an answer and no exception.
                        """);
    }

    @Test
    void unchecked_it_shows_the_line_the_accuracy_and_the_first_wrong_answer() {
        run("--unchecked");

        assertThat(output()).contains("""
                        == 7. Length and width are swapped =================================================================

                            Map<String, Object> row = rows.get(13);
                            row.put("petal_width", row.put("petal_length", row.get("petal_width")));
                            classifier.predict(flowers);

                            No exception: accuracy 0.96 instead of 0.98.
                            1 of 50 answers changed; flower 13, a versicolor, is now called virginica.
                        """);
    }

    @Test
    void mistakes_that_nothing_catches_end_it_with_1() {
        assertThat(run()).isEqualTo(1);

        assertThat(output())
                .contains("A row is cut off                 NOT CAUGHT   expected RAGGED\n")
                .endsWith("""
                        0 of 9 mistakes caught.
                        No contract was enforced. Start the demo with -javaagent:proviso-agent.jar; or with --unchecked,
                        to see what the mistakes do without it.
                        """);
    }

    @Test
    void no_line_is_wider_than_100_columns() {
        run("--unchecked");
        run();

        assertThat(output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void an_unknown_argument_is_answered_with_the_usage_and_2() {
        assertThat(run("--uncheckd")).isEqualTo(2);

        assertThat(output()).isEqualTo("usage: IrisDemo [--unchecked]\n");
    }

    private int run(String... args) {
        return IrisDemo.run(new PrintStream(printed, true, StandardCharsets.UTF_8), args);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
