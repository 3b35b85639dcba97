package dev.proviso.examples.iris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.ContractViolationException;
import dev.proviso.Violation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What counts as caught. The mistakes here are made up, as the tests of this module run without the agent. */
class CheckedRunTest {

    private static final Experiment EXPERIMENT = Experiment.run(Experiment.SEED);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_violation_with_the_mistakes_code_is_caught() {
        assertThat(run(mistake(() -> violate(Code.RAGGED)))).isZero();

        assertThat(output())
                .contains(
                        "    dev.proviso.ContractViolationException: StandardScaler.transform(x) broke its contract\n")
                .endsWith("""
                        mistake            caught as   by
                        A row is cut off   RAGGED      StandardScaler.transform

                        1 of 1 mistakes caught.
                        """);
    }

    @Test
    void a_violation_with_another_code_is_not() {
        assertThat(run(mistake(() -> violate(Code.NULL_VALUE)))).isEqualTo(1);

        assertThat(output()).contains("A row is cut off   NOT CAUGHT   expected RAGGED\n");
    }

    @Test
    void another_exception_is_not() {
        assertThat(run(mistake(() -> {
                    throw new IllegalStateException("RAGGED");
                })))
                .isEqualTo(1);

        assertThat(output())
                .contains("    NOT CAUGHT: java.lang.IllegalStateException: RAGGED\n")
                .contains("A row is cut off   NOT CAUGHT   expected RAGGED\n");
    }

    @Test
    void an_answer_is_not() {
        assertThat(run(mistake(EXPERIMENT::predictions))).isEqualTo(1);

        assertThat(output()).contains("    NOT CAUGHT: no exception. No answer changed.\n");
    }

    @Test
    void one_uncaught_mistake_among_caught_ones_ends_the_run_with_1() {
        assertThat(run(mistake(() -> violate(Code.RAGGED)), mistake(EXPERIMENT::predictions)))
                .isEqualTo(1);

        assertThat(output()).endsWith("\n1 of 2 mistakes caught.\n");
    }

    private static Mistake mistake(Supplier<List<Species>> action) {
        return new Mistake("A row is cut off", Code.RAGGED, "scaler.transform(x);\n", action);
    }

    private static List<Species> violate(Code code) {
        String model = StandardScaler.class.getName();
        Violation violation = Violation.of(code, Blame.CALLER, model, "transform", "x", "row 1 is shorter");
        throw new ContractViolationException(
                StandardScaler.class, "StandardScaler.transform(x)", List.of("x"), List.of(violation), null);
    }

    private int run(Mistake... mistakes) {
        Page page = new Page(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new CheckedRun(page, EXPERIMENT).make(List.of(mistakes));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
