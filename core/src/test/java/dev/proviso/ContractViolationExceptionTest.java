package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractViolationExceptionTest {

    private static final Violation WRONG_SIZE = violation(Code.DIM_MISMATCH, "x", "x, axis 1 (d): expected 4; got 3")
            .withAxis(1, "d", null)
            .withPattern("n d", "(10, 3)");

    @Test
    void the_message_names_the_call_and_shows_the_pattern_beside_the_shape() {
        Violation violation = violation(
                        Code.DIM_MISMATCH, "x", "x, axis 1 (d): expected 4, learned in field mean; got 3")
                .withAxis(1, "d", "field mean")
                .withPattern("n d", "(10, 3)");

        assertThat(thrown(violation)).hasMessage("""
                StandardScaler.transform(x) broke its contract
                  DIM_MISMATCH  x, axis 1 (d): expected 4, learned in field mean; got 3
                                x is "n d", here (10, 3)
                                        ^             ^""");
    }

    @Test
    void without_an_axis_there_are_no_carets() {
        Violation violation = violation(Code.RANK_MISMATCH, "x", "x: expected 2 axes (\"n d\"), got 1")
                .withPattern("n d", "(3,)");

        assertThat(thrown(violation)).hasMessage("""
                StandardScaler.transform(x) broke its contract
                  RANK_MISMATCH  x: expected 2 axes ("n d"), got 1
                                 x is "n d", here (3,)""");
    }

    @Test
    void without_a_shape_there_is_the_sentence_alone() {
        Violation violation = violation(Code.UNTRAINED, "this", "StandardScaler is not trained: field mean is not set");

        assertThat(thrown(violation)).hasMessage("""
                StandardScaler.transform(x) broke its contract
                  UNTRAINED  StandardScaler is not trained: field mean is not set""");
    }

    @Test
    void the_sentences_of_several_violations_stand_in_one_column() {
        Violation returned = Violation.of(
                        Code.DIM_MISMATCH,
                        Blame.MODEL,
                        "StandardScaler",
                        "transform",
                        "return",
                        "return, axis 0 (n): expected 10; got 9")
                .withAxis(0, "n", "parameter x")
                .withPattern("n d", "(9, 4)");
        Violation notFinite =
                Violation.of(Code.NOT_FINITE, Blame.MODEL, "StandardScaler", "transform", "mean", "mean: NaN at [2]");

        assertThat(thrown(returned, notFinite)).hasMessage("""
                StandardScaler.transform(x) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 10; got 9
                                return is "n d", here (9, 4)
                                           ^           ^
                  NOT_FINITE    mean: NaN at [2]""");
    }

    @Test
    void at_most_twenty_violations_are_printed_and_the_others_counted() {
        List<Violation> many = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            many.add(violation(Code.CELL_NULL, "x", "column c" + i + ": a null"));
        }

        ContractViolationException thrown = thrown(many.toArray(new Violation[0]));

        assertThat(thrown.getMessage().lines())
                .hasSize(22)
                .endsWith("""
                  CELL_NULL  column c19: a null""".indent(2).stripTrailing(), "  … and 7 more");
        assertThat(thrown.violations()).hasSize(27);
    }

    @Test
    void a_sentence_that_quotes_data_stays_one_line_of_bounded_length() {
        Violation violation = violation(Code.COLUMN_UNEXPECTED, "x", "column a\n  b" + "c".repeat(10_000));

        assertThat(thrown(violation).getMessage().lines().skip(1).toList())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("  COLUMN_UNEXPECTED  column a   bccc")
                        .endsWith("c…"))
                .satisfies(line -> assertThat(line).hasSize(2_000 + "  COLUMN_UNEXPECTED  ".length()));
    }

    @Test
    void it_holds_its_violations_immutably() {
        List<Violation> given = new ArrayList<>(List.of(WRONG_SIZE));
        ContractViolationException thrown =
                new ContractViolationException(String.class, "String.trim()", List.of(), given, null);
        given.clear();

        assertThat(thrown.violations()).containsExactly(WRONG_SIZE);
        assertThatThrownBy(() -> thrown.violations().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> thrown.getConstraintViolations().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void there_is_none_without_a_violation() {
        assertThatThrownBy(() -> thrown())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no violation of StandardScaler.transform(x)");
    }

    @Test
    void it_has_the_cause_that_it_was_given() {
        Exception cause = new Exception();

        assertThat(new ContractViolationException(String.class, "String.trim()", List.of(), List.of(WRONG_SIZE), cause))
                .hasCause(cause);
        assertThat(thrown(WRONG_SIZE)).hasNoCause();
    }

    @Test
    void it_survives_serialisation() throws Exception {
        ContractViolationException thrown = thrown(WRONG_SIZE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }

        ContractViolationException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (ContractViolationException) in.readObject();
        }

        assertThat(read).hasMessage(thrown.getMessage());
        assertThat(read.violations()).containsExactly(WRONG_SIZE);
        assertThat(read.getConstraintViolations())
                .hasToString(thrown.getConstraintViolations().toString());
    }

    static ContractViolationException thrown(Violation... violations) {
        return new ContractViolationException(
                Object.class, "StandardScaler.transform(x)", List.of("x"), List.of(violations), null);
    }

    private static Violation violation(Code code, String subject, String message) {
        return Violation.of(code, Blame.CALLER, "StandardScaler", "transform", subject, message);
    }
}
