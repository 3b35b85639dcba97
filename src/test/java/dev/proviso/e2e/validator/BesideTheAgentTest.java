package dev.proviso.e2e.validator;

import static dev.proviso.e2e.kit.Broken.by;
import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Violation;
import dev.proviso.annotation.Contracted;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.e2e.kit.Heard;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Beans whose getters are checked themselves, judged by a {@code Validator}: it reads them, and tells all that is wrong. */
class BesideTheAgentTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    static class Worded {
        @NotNull String name;

        @InRange(min = 0, max = 120)
        public int getAge() {
            return 130;
        }
    }

    static class Inheriting extends Worded {
        @Override
        public int getAge() {
            return super.getAge();
        }
    }

    @Contracted
    static class Constrained {
        @NotNull String name;

        @Max(120) public int getAge() {
            return 130;
        }
    }

    record Row(@InRange(min = 0, max = 9) int size) {}

    static class Store {
        int save(@Valid @Schema(Row.class) Map<String, Object> row, @Valid Worded form) {
            return 1;
        }

        int saveAll(@Schema(Row.class) Map<String, Object> row, List<@Valid Constrained> forms) {
            return forms.size();
        }
    }

    @AfterAll
    static void stop() {
        FACTORY.close();
    }

    @Test
    void a_validator_tells_what_a_word_on_a_getter_says_and_the_rest() {
        try (Heard heard = Heard.listening()) {
            assertThat(paths(new Worded())).containsExactlyInAnyOrder("name", "age");
            assertThat(paths(new Inheriting())).containsExactlyInAnyOrder("name", "age");
            assertThat(heard.messages()).isEmpty();
        }
    }

    @Test
    void a_validator_tells_what_a_constraint_on_a_getter_says_and_the_rest() {
        try (Heard heard = Heard.listening()) {
            assertThat(paths(new Constrained())).containsExactlyInAnyOrder("name", "age");
            assertThat(heard.messages()).isEmpty();
        }
    }

    @Test
    void the_application_is_still_held_to_them() {
        assertThat(codes(() -> new Worded().getAge())).hasSize(1);
        assertThat(codes(() -> new Inheriting().getAge())).hasSize(1);
        assertThat(codes(() -> new Constrained().getAge())).containsExactly("CONSTRAINT");
    }

    @Test
    void what_is_valid_at_a_call_is_read_and_told_whole() {
        try (Heard heard = Heard.listening()) {
            assertThat(by(() -> new Store().save(Map.of("size", 1), new Worded()))
                            .violations())
                    .extracting(Violation::subject)
                    .hasSize(2);
            assertThat(heard.messages()).hasSize(2).noneMatch(message -> message.contains("could not be judged"));
        }
    }

    @Test
    void elements_that_are_valid_at_a_call_are_read_and_told_whole() {
        assertThat(by(() -> new Store().saveAll(Map.of("size", 1), List.of(new Constrained())))
                        .violations())
                .hasSize(2)
                .extracting(Violation::message)
                .noneMatch(message -> message.contains("could not be judged"));
    }

    private static List<String> paths(Object bean) {
        return VALIDATOR.validate(bean).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .toList();
    }
}
