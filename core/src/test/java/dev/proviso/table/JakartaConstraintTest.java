package dev.proviso.table;

import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraints.Range;
import org.junit.jupiter.api.Test;

class JakartaConstraintTest {

    enum Colour {
        RED,
        BLUE
    }

    /** An even number, and none that is 13. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = EvenValidator.class)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class EvenValidator implements ConstraintValidator<Even, Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            if (value == 13) {
                throw new IllegalStateException("13 brings bad luck");
            }
            return value % 2 == 0;
        }
    }

    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = WarmValidator.class)
    @interface Warm {
        String message() default "must be a warm colour";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class WarmValidator implements ConstraintValidator<Warm, Colour> {
        @Override
        public boolean isValid(Colour value, ConstraintValidatorContext context) {
            return value == null || value == Colour.RED;
        }
    }

    record Person(
            @NotNull @Size(min = 1, max = 10) String name,
            @Max(120) double age) {}

    record Parity(@Even int number) {}

    private final TablePlan person = contract(Person.class);

    @Test
    void a_cell_that_breaks_a_constraint_is_told_with_what_was_expected() {
        assertThat(person.findings(List.of(row("name", "Ada", "age", 36.0), row("name", "", "age", 36.0))))
                .containsExactly(new ColumnFinding(
                        Code.CELL_INVALID,
                        Severity.ERROR,
                        "name",
                        "@Size",
                        "1 to 10 characters",
                        "\"\"",
                        1,
                        2,
                        List.of(1),
                        List.of("\"\""),
                        "column name: expected 1 to 10 characters, got \"\" in row 1"));
    }

    @Test
    void rows_that_are_records_are_judged_alike() {
        assertThat(isGood(person, new Person("Ada", 36))).isTrue();
        assertThat(said(person, new Person("", 130)))
                .containsExactly(
                        "column name: expected 1 to 10 characters, got \"\"",
                        "column age: expected at most 120, got 130.0");
    }

    @Test
    void rows_that_are_other_records_are_judged_alike() {
        record Guest(float age, String name) {}

        assertThat(isGood(person, new Guest(36, "Ada"))).isTrue();
        assertThat(said(person, new Guest(130, "Ada"))).containsExactly("column age: expected at most 120, got 130.0");
    }

    @Test
    void a_number_is_widened_before_it_is_judged() {
        assertThat(isGood(person, row("name", "Ada", "age", 36))).isTrue();
        assertThat(said(person, row("name", "Ada", "age", 130)))
                .containsExactly("column age: expected at most 120, got 130");
    }

    @Test
    void the_name_of_a_constant_is_judged_as_the_constant() {
        record Painted(@Warm Colour colour) {}

        assertThat(isGood(contract(Painted.class), row("colour", "RED"))).isTrue();
        assertThat(said(contract(Painted.class), row("colour", "BLUE")))
                .containsExactly("column colour: must be a warm colour, got BLUE");
    }

    @Test
    void a_cell_of_the_wrong_type_or_null_where_it_must_not_be_is_not_judged_besides() {
        assertThat(said(person, row("name", null, "age", "130")))
                .containsExactly(
                        "column name: expected String, got null", "column age: expected double, got String \"130\"");
    }

    @Test
    void a_null_is_judged_where_null_is_allowed() {
        record Note(@NotBlank String text, @Size(min = 1) String author) {}

        assertThat(said(contract(Note.class), new Note(null, null)))
                .containsExactly("column text: expected String, got null");
    }

    @Test
    void a_constraint_of_ones_own_is_judged() {
        assertThat(isGood(contract(Parity.class), row("number", 2))).isTrue();
        assertThat(said(contract(Parity.class), List.of(new Parity(2), new Parity(3), new Parity(5))))
                .containsExactly("column number: must be even, got 3 in row 1 and in 1 more of 3 rows (rows 1, 2)");
    }

    @Test
    void a_validator_that_throws_is_told_with_what_it_threw() {
        assertThat(said(contract(Parity.class), List.of(new Parity(2), new Parity(13))))
                .containsExactly(
                        "column number: a constraint could not judge a cell, it threw IllegalStateException in row 1");
    }

    @Test
    void each_constraint_of_a_column_is_told_by_itself() {
        record Label(
                @Size(max = 3) @Pattern(regexp = "[a-z]*", message = "must be small letters") @Pattern(regexp = "a.*", message = "must begin with a") String code) {}

        assertThat(said(contract(Label.class), new Label("B123")))
                .containsExactlyInAnyOrder(
                        "column code: expected at most 3 characters, got \"B123\"",
                        "column code: must be small letters, got \"B123\"",
                        "column code: must begin with a, got \"B123\"");
    }

    @Test
    void proviso_s_own_rules_are_told_first_and_not_twice() {
        record Mixed(@InRange(max = 1) @Max(2) int x) {}

        assertThat(said(contract(Mixed.class), new Mixed(3)))
                .containsExactly("column x: expected at most 1, got 3", "column x: expected at most 2, got 3");
    }

    @Test
    void the_elements_of_a_cell_are_judged_and_the_row_is_counted_once() {
        record Tagged(List<@NotBlank @Size(max = 3) String> tags) {}

        assertThat(isGood(contract(Tagged.class), new Tagged(List.of("a", "b"))))
                .isTrue();
        assertThat(said(contract(Tagged.class), List.of(new Tagged(List.of("a", " ", "")))))
                .singleElement()
                .asString()
                .matches("column tags: must not be blank, got \" ?\" in row 0");
    }

    @Test
    void a_message_is_english_whatever_the_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            record Bounded(@Range(min = 1, max = 3) int x) {}

            assertThat(said(contract(Bounded.class), new Bounded(4)))
                    .containsExactly("column x: must be between 1 and 3, got 4");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void expressions_in_messages_are_evaluated() {
        record Share(List<@DecimalMax(value = "1", inclusive = false) Double> shares) {}

        assertThat(said(contract(Share.class), new Share(List.of(1.0))))
                .containsExactly("column shares: must be less than 1, got 1.0");
    }

    @Test
    void a_message_is_one_line_and_not_long() {
        record Wordy(
                @Size(max = 1, message = "so\nmany {max}\twords {long} {long}") String text) {}

        assertThat(said(contract(Wordy.class), new Wordy("ab")))
                .containsExactly("column text: so\\nmany 1\\twords {long} {long}, got \"ab\"");
    }

    @Test
    void a_constraint_of_another_group_is_not_in_force() {
        record Grouped(
                @Min(value = 1, groups = NullTest.Strict.class) int x) {}

        assertThat(isGood(contract(Grouped.class), new Grouped(0))).isTrue();
    }
}
