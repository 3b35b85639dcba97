package dev.proviso.table;

import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.InRange;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;

/** Words are constraints of Jakarta Validation as well; a cell that breaks one is told of once. */
class WordsBesideConstraintsTest {

    @Constraint(validatedBy = EvenValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class EvenValidator implements ConstraintValidator<Even, Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value % 2 == 0;
        }
    }

    /** A word of one's own that is a constraint, so that validators see it too. */
    @InRange(min = 0, max = 9)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Digit {
        String message() default "must be a digit";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** The same, with a constraint of others in it. */
    @InRange(min = 0, max = 9)
    @Even @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface EvenDigit {
        String message() default "must be an even digit";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Beside(@InRange(min = 0, max = 9) @Even int size) {}

    record Alone(@Digit int size) {}

    record Mixed(@EvenDigit int size) {}

    @Test
    void a_word_is_told_once_beside_a_constraint_that_a_provider_judges() throws Exception {
        assertThat(said(contract(Beside.class), row("size", 12)))
                .containsExactly("column size: expected 0 to 9, got 12");
        assertThat(said(contract(Beside.class), row("size", 13)))
                .containsExactly("column size: expected 0 to 9, got 13", "column size: must be even, got 13");
        assertThat(isGood(contract(Beside.class), row("size", 2))).isTrue();
    }

    @Test
    void what_stands_for_words_alone_is_told_as_they_are() throws Exception {
        assertThat(said(contract(Alone.class), row("size", 12)))
                .containsExactly("column size: expected 0 to 9, got 12");
    }

    @Test
    void what_stands_for_words_and_constraints_is_told_by_parts() throws Exception {
        assertThat(said(contract(Mixed.class), row("size", 13)))
                .containsExactly("column size: expected 0 to 9, got 13", "column size: must be even, got 13");
    }
}
