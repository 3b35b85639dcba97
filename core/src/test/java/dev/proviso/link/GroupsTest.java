package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractViolationException;
import dev.proviso.annotation.Contracted;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.MethodConstraints;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which constraints and words are judged where a method asks for groups. */
@ExtendWith(Quiet.class)
class GroupsTest {

    interface Hosting {
        void hosted(@NotNull @Nullable String text, List<@NotNull @Nullable String> texts);

        void strictly(@NotNull(groups = Strict.class) @Nullable String text);
    }

    interface Below extends Hosting {}

    interface Strict {}

    static class AskingForTheHost implements Hosting {
        @Override
        @Contracted(groups = Hosting.class)
        public void hosted(@Nullable String text, List<@Nullable String> texts) {}

        @Override
        @Contracted(groups = Hosting.class)
        public void strictly(@Nullable String text) {}
    }

    static class AskingBelowTheHost implements Hosting {
        @Override
        @Contracted(groups = Below.class)
        public void hosted(@Nullable String text, List<@Nullable String> texts) {}

        @Override
        public void strictly(@Nullable String text) {}
    }

    static class AskingForAnother implements Hosting {
        @Override
        @Contracted(groups = Strict.class)
        public void hosted(@Nullable String text, List<@Nullable String> texts) {}

        @Override
        public void strictly(@Nullable String text) {}
    }

    @Contracted(groups = AskingForItself.class)
    static class AskingForItself {
        void hosted(@NotNull @Nullable String text) {}
    }

    @ExpectShape("3")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Three {
        String message() default "must be three";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Contracted(groups = Strict.class)
    static class Worded {
        void grouped(@ExpectShape(value = "3", groups = Strict.class) double @Nullable [] x) {}

        void composed(@Three(groups = Strict.class) double[] x) {}

        void both(
                @ExpectShape(
                                value = "3",
                                groups = {Strict.class, Default.class})
                        double @Nullable [] x) {}

        void always(@ExpectShape("3") double[] x) {}

        @ExpectShape(value = "3", groups = Strict.class)
        double[] same(double[] x) {
            return x;
        }
    }

    @Test
    void a_constraint_of_an_interface_is_in_the_group_of_that_interface() {
        WovenCall hosted = WovenCall.of(AskingForTheHost.class, "hosted", void.class);
        WovenCall below = WovenCall.of(AskingBelowTheHost.class, "hosted", void.class);

        assertPasses(hosted, new AskingForTheHost(), "a", List.of("b"));
        assertBroken(hosted, """
                AskingForTheHost.hosted(text, texts) broke its contract
                  CONSTRAINT  text: must not be null
                  CONSTRAINT  texts[0].<list element>: must not be null""", new AskingForTheHost(), null, Collections.singletonList(null));
        assertBroken(below, """
                AskingBelowTheHost.hosted(text, texts) broke its contract
                  CONSTRAINT  text: must not be null""", new AskingBelowTheHost(), null, List.of());
    }

    @Test
    void other_groups_of_it_are_not_judged() {
        assertThat(constraints(AskingForTheHost.class, "strictly").isEmpty()).isTrue();
        assertThat(constraints(AskingForAnother.class, "hosted").isEmpty()).isTrue();
    }

    @Test
    void a_class_is_no_group() {
        assertThat(constraints(AskingForItself.class, "hosted").isEmpty()).isTrue();
    }

    @Test
    void a_word_in_a_group_that_is_asked_for_is_judged() {
        WovenCall grouped = WovenCall.of(Worded.class, "grouped", void.class);

        assertPasses(grouped, new Worded(), new double[3]);
        assertBroken(grouped, """
                Worded.grouped(x) broke its contract
                  CONSTRAINT  x: value, axis 0: expected 3; got 2""", new Worded(), new double[2]);
        assertBroken(grouped, """
                Worded.grouped(x) broke its contract
                  CONSTRAINT  x: value is null, expected "3\"""", new Worded(), null);
        assertBroken(WovenCall.of(Worded.class, "composed", void.class), """
                Worded.composed(x) broke its contract
                  CONSTRAINT  x: value, axis 0: expected 3; got 2""", new Worded(), new double[2]);
    }

    @Test
    void a_word_in_a_group_that_is_asked_for_is_judged_of_a_return() {
        WovenCall same = WovenCall.of(Worded.class, "same", Object.class);

        assertPasses(same, new Worded(), new double[3]);
        assertBroken(same, """
                Worded.same(x) broke its contract
                  CONSTRAINT  return: value, axis 0: expected 3; got 2""", new Worded(), new double[2]);
    }

    @Test
    void a_word_that_a_call_judges_itself_is_told_once() {
        assertBroken(WovenCall.of(Worded.class, "both", void.class), """
                Worded.both(x) broke its contract
                  NULL_VALUE  x is null, expected "3\"""", new Worded(), null);
        assertBroken(WovenCall.of(Worded.class, "always", void.class), """
                Worded.always(x) broke its contract
                  DIM_MISMATCH  x, axis 0: expected 3; got 2
                                x is "3", here (2,)
                                      ^         ^""", new Worded(), new double[2]);
    }

    private static MethodConstraints constraints(Class<?> type, String name) {
        return ContractReader.method(WovenCall.method(type, name)).constraints();
    }

    private static void assertPasses(WovenCall call, @Nullable Object... arguments) {
        assertThatCode(() -> call.call(arguments)).doesNotThrowAnyException();
    }

    private static void assertBroken(WovenCall call, String message, @Nullable Object... arguments) {
        assertThatThrownBy(() -> call.call(arguments))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage(message);
    }
}
