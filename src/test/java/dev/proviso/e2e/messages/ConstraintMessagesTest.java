package dev.proviso.e2e.messages;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.checks.WithoutProvider;
import dev.proviso.Proviso;
import dev.proviso.annotation.Contracted;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.e2e.kit.Broken;
import dev.proviso.e2e.kit.Fork;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.Payload;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of constraints of Jakarta Validation, where a provider does not say it. */
class ConstraintMessagesTest {

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Even.Judge.class)
    @interface Even {
        String message() default "is odd";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Judge implements ConstraintValidator<Even, Integer> {
            @Override
            public boolean isValid(Integer value, ConstraintValidatorContext context) {
                if (value == 13) {
                    throw new IllegalStateException("not to be judged");
                }
                return value % 2 == 0;
            }
        }
    }

    static class Batch {
        void run(@ExpectShape("d") double[] x, @Even int size) {}

        void named(@ExpectShape("d") double[] x, @Even String size) {}

        @Even int twice(@ExpectShape("d") double[] x, int answer) {
            return answer;
        }

        void tag(@ExpectShape("d") double[] x, List<@NotBlank String> tags) {}

        static void once(@ExpectShape("d") double[] x, @Even int size) {}

        static void rate(@ExpectShape("d") double[] x, @Positive double rate) {}
    }

    /** A factory that its application has not set up. */
    static class Unready implements ValidatorFactory {
        @Override
        public Validator getValidator() {
            throw new IllegalStateException("not ready");
        }

        @Override
        public ValidatorContext usingContext() {
            throw new IllegalStateException("not ready");
        }

        @Override
        public MessageInterpolator getMessageInterpolator() {
            throw new IllegalStateException("not ready");
        }

        @Override
        public TraversableResolver getTraversableResolver() {
            throw new IllegalStateException("not ready");
        }

        @Override
        public ConstraintValidatorFactory getConstraintValidatorFactory() {
            throw new IllegalStateException("not ready");
        }

        @Override
        public ParameterNameProvider getParameterNameProvider() {
            throw new IllegalStateException("not ready");
        }

        @Override
        public ClockProvider getClockProvider() {
            throw new IllegalStateException("not ready");
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalStateException("not ready");
        }

        @Override
        public void close() {}
    }

    @Contracted
    static class Senseless {
        @Positive
        void nothing() {}

        void backwards(@Size(min = 3, max = 2) String text) {}
    }

    interface Scorer {
        double score(@ExpectShape("d") double[] x, @NotBlank String user);
    }

    static class Wider implements Scorer {
        @Override
        public double score(double[] x, @Size(max = 3) String user) {
            return 0;
        }
    }

    private final double[] row = {1, 2};

    @Test
    void a_constraint_that_no_provider_judges_is_told_by_what_it_expects() {
        assertBreaks(() -> Batch.rate(row, 0), """
                Batch.rate(x, rate) broke its contract
                  CONSTRAINT  rate: expected greater than 0
                """);
    }

    @Test
    void a_constraint_that_throws_is_told_of_with_what_it_threw() {
        assertThat(Broken.by(() -> new Batch().run(row, 13))).hasMessage("""
                        Batch.run(x, size) broke its contract
                          CONSTRAINT  parameters: constraints could not be judged, as one of them threw \
                        java.lang.IllegalStateException""").hasRootCauseMessage("not to be judged");
        assertThat(Broken.by(() -> new Batch().twice(row, 13))).hasMessage("""
                        Batch.twice(x, answer) broke its contract
                          CONSTRAINT  return: constraints could not be judged, as one of them threw \
                        java.lang.IllegalStateException""");
    }

    @Test
    void a_constraint_of_ones_own_on_a_static_method_is_refused() {
        assertRefused(
                () -> Batch.once(row, 2),
                "Batch.once(x, size): a provider of Jakarta Validation does not judge static methods\n  @Even\n"
                        + "  Put it on an instance method, or use a constraint of the specification itself.");
    }

    @Test
    void a_constraint_that_does_not_fit_its_type_is_refused_in_the_words_of_the_provider() {
        assertRefused(
                () -> new Batch().named(row, "2"),
                "Batch.named(x, size): Jakarta Validation refuses the constraints of the method\n  @Even\n"
                        + "  It says: HV000030: No validator could be found for constraint '" + Even.class.getName()
                        + "' validating type 'java.lang.String'. Check configuration for 'named.size'");
    }

    @Test
    void a_constraint_on_the_return_of_a_method_that_returns_nothing_is_refused() {
        assertRefused(
                () -> new Senseless().nothing(),
                "Senseless.nothing(): nothing is returned that it could judge\n  @Positive\n"
                        + "  Put it on a parameter, or take it away.");
    }

    @Test
    void a_constraint_of_the_specification_that_contradicts_itself_is_refused() {
        assertRefused(
                () -> new Senseless().backwards(""),
                "Senseless.backwards(text), text: @Size has min = 3 above max = 2\n  @Size(max = 2, min = 3)\n"
                        + "  Write a min that is at most the max.");
    }

    @Test
    void an_override_can_not_change_a_constraint() {
        assertRefused(
                () -> new Wider().score(row, "a"),
                "Wider.score(x, user), user: Scorer.score(x, user) says @NotBlank\n  @Size(max = 3)\n"
                        + "  An override repeats a parameter's contract exactly or omits it.");
    }

    @Test
    void constraints_that_are_too_many_to_tell_are_counted() {
        assertThat(Broken.by(() -> new Batch().tag(row, Collections.nCopies(102, "")))
                        .violations()
                        .get(100)
                        .message())
                .isEqualTo("tags: and 2 more constraints are broken");
    }

    @Test
    void one_constraint_too_many_is_counted_as_one() {
        assertThat(Broken.by(() -> new Batch().tag(row, Collections.nCopies(101, "")))
                        .violations()
                        .get(100)
                        .message())
                .isEqualTo("tags: and 1 more constraint is broken");
    }

    @Test
    void a_provider_that_can_not_be_had_is_told_of_in_its_words() {
        Proviso.validatorFactory(new Unready());
        try {
            assertRefused(
                    () -> new Batch().run(row, 2),
                    "Batch.run(x, size): what judges this constraint can not be had for its class\n  @Even\n"
                            + "  It says: not ready");
        } finally {
            Proviso.validatorFactory(null);
        }
        new Batch().run(row, 2);
    }

    @Test
    void a_constraint_that_needs_a_provider_asks_for_one() {
        Fork.Outcome outcome = new Fork().withAgent().run(WithoutProvider.class.getName());

        assertThat(outcome.out())
                .containsExactly(
                        "Ranker.own(x, size): nothing on the class path can judge this constraint",
                        "  @Even",
                        "  Add org.hibernate.validator:hibernate-validator to the class path.",
                        "Ranker.whole(x, size) broke its contract",
                        "  CONSTRAINT  size: expected greater than 0");
        assertThat(outcome.status()).isZero();
    }
}
