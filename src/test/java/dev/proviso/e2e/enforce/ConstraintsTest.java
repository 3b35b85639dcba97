package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.proviso.ContractViolationException;
import dev.proviso.ContractedMethod;
import dev.proviso.Proviso;
import dev.proviso.annotation.Contracted;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Broken;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Constraints of Jakarta Validation on methods that have words of a contract too. */
class ConstraintsTest {
    private static final Locale BEFORE = Locale.getDefault();

    @BeforeAll
    static void in_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterAll
    static void in_the_language_of_before() {
        Locale.setDefault(BEFORE);
    }

    @Nested
    class OfTheSpecification {
        static class Recommender {
            double score(@ExpectShape("d") double[] x, @NotBlank String user, @Min(1) @Max(9) int most) {
                return x.length;
            }

            static int rate(@ExpectShape("d") double[] x, @Positive double rate) {
                return x.length;
            }

            void name(@ExpectShape("d") double[] x, @NotNull @Size(min = 2, max = 3) String name) {}

            void names(@ExpectShape("d") @NotNull @NotEmpty double[] x) {}

            @NotEmpty List<String> best(@ExpectShape("d") double[] x, List<String> answer) {
                return answer;
            }

            void coded(
                    @ExpectShape("d") double[] x,
                    @Pattern(regexp = "[A-Z]+", message = "is no code such as {regexp}") String code) {}
        }

        private final double[] row = {1, 2};

        @Test
        void are_enforced_beside_shapes() {
            assertThatCode(() -> new Recommender().score(row, "ann", 9)).doesNotThrowAnyException();

            assertBreaks(() -> new Recommender().score(null, " ", 10), """
                    Recommender.score(x, user, most) broke its contract
                      NULL_VALUE  x is null, expected "d"
                      CONSTRAINT  user: must not be blank
                      CONSTRAINT  most: must be less than or equal to 9
                    """);
        }

        @Test
        void are_enforced_on_static_methods_in_words_of_proviso() {
            assertBreaks(() -> Recommender.rate(row, 0), """
                    Recommender.rate(x, rate) broke its contract
                      CONSTRAINT  rate: expected greater than 0
                    """);
        }

        @Test
        void let_null_pass_where_the_specification_does() {
            assertBreaks(() -> new Recommender().name(row, null), """
                    Recommender.name(x, name) broke its contract
                      CONSTRAINT  name: must not be null
                    """);
            assertBreaks(() -> new Recommender().name(row, "anna"), """
                    Recommender.name(x, name) broke its contract
                      CONSTRAINT  name: size must be between 2 and 3
                    """);
        }

        @Test
        void do_not_tell_of_null_a_second_time() {
            assertBreaks(() -> new Recommender().names(null), """
                    Recommender.names(x) broke its contract
                      NULL_VALUE  x is null, expected "d"
                      CONSTRAINT  x: must not be empty
                    """);
        }

        @Test
        void are_enforced_on_what_is_returned() {
            assertThatCode(() -> new Recommender().best(row, List.of("a"))).doesNotThrowAnyException();

            assertBreaks(() -> new Recommender().best(row, List.of()), """
                    Recommender.best(x, answer) broke its contract
                      CONSTRAINT  return: must not be empty
                    """);
        }

        @Test
        void say_what_their_author_lets_them_say() {
            assertBreaks(() -> new Recommender().coded(row, "a"), """
                    Recommender.coded(x, code) broke its contract
                      CONSTRAINT  code: is no code such as [A-Z]+
                    """);
        }

        @Test
        void tell_machines_the_constraint_and_plain_values_alone() {
            var violations =
                    Broken.by(() -> new Recommender().score(row, "\t", 10)).violations();

            assertThat(violations).extracting(each -> each.expected()).containsExactly("@NotBlank", "@Max(9)");
            assertThat(violations).extracting(each -> each.actual()).containsExactly(null, "10");
            assertThat(violations).extracting(each -> each.subject()).containsExactly("user", "most");
        }

        @Test
        void are_told_to_frameworks_as_the_provider_tells_them() {
            ContractViolationException thrown = Broken.by(() -> new Recommender().score(row, "ann", 10));

            ConstraintViolation<?> told =
                    thrown.getConstraintViolations().iterator().next();
            assertThat(told.getPropertyPath()).hasToString("score.most");
            assertThat(told.getMessage()).isEqualTo("must be less than or equal to 9");
            assertThat(told.getMessageTemplate()).isEqualTo("{jakarta.validation.constraints.Max.message}");
            assertThat(told.getConstraintDescriptor().getAnnotation()).isInstanceOf(Max.class);
            assertThat(told.getInvalidValue()).isNull();
            assertThat(told.unwrap(HibernateConstraintViolation.class).getInvalidValue())
                    .isEqualTo(10);
        }

        @Test
        void are_worded_by_the_factory_of_the_application() {
            Proviso.validatorFactory(Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .defaultLocale(Locale.GERMAN)
                    .buildValidatorFactory());
            try {
                assertBreaks(() -> new Recommender().score(row, "ann", 10), """
                        Recommender.score(x, user, most) broke its contract
                          CONSTRAINT  most: muss kleiner-gleich 9 sein
                        """);
            } finally {
                Proviso.validatorFactory(null);
            }
        }
    }

    @Nested
    class OfOthers {
        @Retention(RetentionPolicy.RUNTIME)
        @Constraint(validatedBy = Even.Judge.class)
        @interface Even {
            String message() default "{com.acme.even}";

            Class<?>[] groups() default {};

            Class<? extends Payload>[] payload() default {};

            class Judge implements ConstraintValidator<Even, Integer> {
                @Override
                public boolean isValid(Integer value, ConstraintValidatorContext context) {
                    return value == null || value % 2 == 0;
                }
            }
        }

        @Retention(RetentionPolicy.RUNTIME)
        @Constraint(validatedBy = Ordered.Judge.class)
        @interface Ordered {
            String message() default "the first must not be above the second";

            Class<?>[] groups() default {};

            Class<? extends Payload>[] payload() default {};

            @SupportedValidationTarget(ValidationTarget.PARAMETERS)
            class Judge implements ConstraintValidator<Ordered, Object[]> {
                @Override
                public boolean isValid(Object[] values, ConstraintValidatorContext context) {
                    return (int) values[1] <= (int) values[2];
                }
            }
        }

        record Request(@NotBlank String user, @Min(1) int count) {}

        interface Nightly {}

        static class Batch {
            final int size;

            Batch(@ExpectShape("d") double[] x, @Even int size) {
                this.size = size;
            }

            @Ordered
            void window(@ExpectShape("d") double[] x, int from, int to) {}

            void serve(@ExpectShape("d") double[] x, @Valid Request request) {}

            void serveAll(@ExpectShape("d") double[] x, List<@Valid Request> requests) {}

            void tag(@ExpectShape("d") double[] x, Map<@NotBlank String, @Positive Integer> tags) {}

            @Even int count(@ExpectShape("d") double[] x) {
                return x.length;
            }

            void nightly(@ExpectShape("d") double[] x, @NotNull(groups = Nightly.class) String why) {}

            @NotNull CompletionStage<String> soon(@ExpectShape("d") double[] x, boolean none) {
                return none ? null : CompletableFuture.completedFuture(null);
            }
        }

        private final double[] row = {1, 2, 3};
        private final Batch batch = new Batch(row, 2);

        @Test
        void are_judged_by_their_validators_with_messages_of_the_application() {
            assertBreaks(() -> new Batch(row, 3), """
                    new Batch(x, size) broke its contract
                      CONSTRAINT  size: is odd
                    """);
        }

        @Test
        void are_judged_on_what_is_returned() {
            assertBreaks(() -> batch.count(row), """
                    Batch.count(x) broke its contract
                      CONSTRAINT  return: is odd
                    """);
        }

        @Test
        void may_judge_parameters_together() {
            assertThatCode(() -> batch.window(row, 1, 1)).doesNotThrowAnyException();

            assertBreaks(() -> batch.window(null, 2, 1), """
                    Batch.window(x, from, to) broke its contract
                      NULL_VALUE  x is null, expected "d"
                      CONSTRAINT  parameters: the first must not be above the second
                    """);
        }

        @Test
        void are_followed_into_what_is_valid() {
            assertThatCode(() -> batch.serve(row, new Request("ann", 1))).doesNotThrowAnyException();

            assertBreaks(() -> batch.serve(row, new Request("", 0)), """
                    Batch.serve(x, request) broke its contract
                      CONSTRAINT  request.count: must be greater than or equal to 1
                      CONSTRAINT  request.user: must not be blank
                    """);
        }

        @Test
        void are_followed_into_elements() {
            assertBreaks(() -> batch.serveAll(row, List.of(new Request("ann", 1), new Request("bob", 0))), """
                    Batch.serveAll(x, requests) broke its contract
                      CONSTRAINT  requests[1].count: must be greater than or equal to 1
                    """);
            assertBreaks(() -> batch.tag(row, Map.of("a", 0)), """
                    Batch.tag(x, tags) broke its contract
                      CONSTRAINT  tags["a"].<map value>: must be greater than 0
                    """);
        }

        @Test
        void of_other_groups_than_the_default_are_not_judged() {
            assertThatCode(() -> batch.nightly(row, null)).doesNotThrowAnyException();
        }

        @Test
        void on_a_stage_speak_of_the_stage_itself() {
            assertThatCode(() -> batch.soon(row, false).toCompletableFuture().join())
                    .doesNotThrowAnyException();
            assertBreaks(() -> batch.soon(row, true), """
                    Batch.soon(x, none) broke its contract
                      CONSTRAINT  return: must not be null
                    """);
        }
    }

    @Nested
    class OnTheirOwn {
        interface Quick {}

        static class Plain {
            int size(@NotNull String name) {
                return 1;
            }
        }

        @Contracted
        static class Asked {
            int size(@NotNull String name) {
                return 1;
            }

            @Positive int free(int answer) {
                return answer;
            }

            void nothing() {}
        }

        static class Overriding extends Asked {
            @Override
            int size(String name) {
                return 2;
            }

            int other(@NotNull String name) {
                return 3;
            }
        }

        static class OneMethod {
            @Contracted(groups = Quick.class)
            void quick(@NotNull(groups = Quick.class) String name, @NotNull String other) {}

            @Contracted(groups = Quick.class)
            void later(@NotNull String other) {}
        }

        @Test
        void of_which_none_is_in_the_groups_that_are_asked_for_promise_nothing() {
            new OneMethod().later(null);

            assertThat(Proviso.inventory())
                    .filteredOn(
                            row -> row.method().equals("later") && row.model().endsWith("OneMethod"))
                    .extracting(ContractedMethod::status)
                    .containsExactly(ContractedMethod.Status.ENFORCED);
        }

        @Test
        void are_left_to_the_framework_of_the_class() {
            assertThatCode(() -> new Plain().size(null)).doesNotThrowAnyException();
        }

        @Test
        void are_enforced_where_the_class_asks_for_it() {
            assertBreaks(() -> new Asked().size(null), """
                    Asked.size(name) broke its contract
                      CONSTRAINT  name: must not be null
                    """);
            assertBreaks(() -> new Asked().free(0), """
                    Asked.free(answer) broke its contract
                      CONSTRAINT  return: must be greater than 0
                    """);
        }

        @Test
        void come_down_to_what_overrides_a_method_and_to_nothing_else() {
            assertBreaks(() -> new Overriding().size(null), """
                    Overriding.size(name) broke its contract
                      CONSTRAINT  name: must not be null
                    """);
            assertThatCode(() -> new Overriding().other(null)).doesNotThrowAnyException();
        }

        interface Stated<T> {
            @NotNull T go(@NotNull T value);
        }

        @Contracted
        static class Asking implements Stated<String> {
            @Override
            public String go(String value) {
                return value;
            }
        }

        @Test
        void are_enforced_where_an_interface_has_them_and_the_class_asks_for_it() {
            assertBreaks(() -> new Asking().go(null), """
                    Asking.go(value) broke its contract
                      CONSTRAINT  value: must not be null
                    """);
        }

        @Test
        void are_enforced_for_the_groups_that_are_asked_for() {
            assertThatCode(() -> new OneMethod().quick("a", null)).doesNotThrowAnyException();
            assertBreaks(() -> new OneMethod().quick(null, null), """
                    OneMethod.quick(name, other) broke its contract
                      CONSTRAINT  name: must not be null
                    """);
        }
    }

    @Nested
    class WithHostileParts {
        @Retention(RetentionPolicy.RUNTIME)
        @Constraint(validatedBy = Hostile.Judge.class)
        @interface Hostile {
            String message() default "is refused";

            Class<?>[] groups() default {};

            Class<? extends Payload>[] payload() default {};

            class Judge implements ConstraintValidator<Hostile, String> {
                private static int asked;

                @Override
                public boolean isValid(String value, ConstraintValidatorContext context) {
                    asked++;
                    if (value.equals("error")) {
                        throw new AssertionError("a bug");
                    }
                    return asked % 2 == 0;
                }
            }
        }

        static class Key {
            @Override
            public String toString() {
                throw new IllegalStateException("not to be shown");
            }
        }

        static class Service {
            void judged(@ExpectShape("d") double[] x, @Hostile String text) {}

            void keyed(@ExpectShape("d") double[] x, Map<Object, @NotBlank String> map) {}

            void many(@ExpectShape("d") double[] x, List<@NotBlank String> texts) {}

            double[] array(@ExpectShape("d") @NotNull double[] x, @NotEmpty String... names) {
                return x;
            }
        }

        private final double[] row = {1};

        @Test
        void an_error_of_a_validator_is_told_of_and_stays_inside() {
            assertThat(Broken.by(() -> new Service().judged(row, "error")))
                    .hasMessageContaining("as one of them threw java.lang.AssertionError");
        }

        @Test
        void a_validator_is_asked_once_for_a_call() {
            Hostile.Judge.asked = 0;

            assertThat(Broken.codes(() -> new Service().judged(row, "a"))).containsExactly("CONSTRAINT");
            assertThat(Hostile.Judge.asked).isEqualTo(1);
        }

        @Test
        void a_key_is_not_asked_for_its_text() {
            assertBreaks(() -> new Service().keyed(row, Map.of(new Key(), "")), """
                    Service.keyed(x, map) broke its contract
                      CONSTRAINT  map[Key].<map value>: must not be blank
                    """);
        }

        @Test
        void the_number_of_what_is_told_is_bounded() {
            var violations = Broken.by(() -> new Service().many(row, Collections.nCopies(250, "")))
                    .violations();

            assertThat(violations).hasSize(101);
            assertThat(violations.get(100).message()).isEqualTo("texts: and 150 more constraints are broken");
        }

        @Test
        void constraints_on_an_array_are_not_those_of_its_elements() {
            assertThatCode(() -> new Service().array(row, "")).doesNotThrowAnyException();
            assertBreaks(() -> new Service().array(row), """
                    Service.array(x, names) broke its contract
                      CONSTRAINT  names: must not be empty
                    """);
        }
    }

    @Nested
    class InTraining {
        static class Model {
            @Learned
            private double[] mean;

            @Trains
            @Max(5) int fit(@ExpectShape("n d") double[][] x, @Positive int epochs) {
                mean = new double[x[0].length];
                return epochs;
            }

            @RequireTrained
            double predict(@ExpectShape("d") double[] x) {
                return 0;
            }
        }

        private final double[][] rows = {{1, 2}};

        @Test
        void break_an_entry_before_anything_is_learned() {
            Model model = new Model();
            assertBreaks(() -> model.fit(rows, 0), """
                    Model.fit(x, epochs) broke its contract
                      CONSTRAINT  epochs: must be greater than 0
                    """);
            assertThat(model.mean).isNull();
        }

        @Test
        void break_an_exit_and_the_training_with_it() {
            Model model = new Model();
            assertBreaks(() -> model.fit(rows, 6), """
                    Model.fit(x, epochs) broke its contract
                      CONSTRAINT  return: must be less than or equal to 5
                    """);
            assertThat(Broken.codes(() -> model.predict(new double[2]))).containsExactly("TRAINING_FAILED");
        }
    }

    @Nested
    class Inherited {
        interface Scorer {
            double score(@ExpectShape("d") double[] x, @NotBlank String user);
        }

        static class Linear implements Scorer {
            @Override
            public double score(double[] x, String user) {
                return 0;
            }
        }

        @Test
        void come_down_from_an_interface() {
            assertBreaks(() -> new Linear().score(new double[1], ""), """
                    Linear.score(x, user) broke its contract
                      CONSTRAINT  user: must not be blank
                    """);
        }
    }
}
