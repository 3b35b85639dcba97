package dev.proviso.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ValueContract;
import dev.proviso.jakarta.AlreadyJudged;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsAsConstraintsTest {

    interface Strict {}

    static class Model {
        void malformed(@ExpectShape("n; d") double[][] x) {}

        void empty(@InRange(min = 2, max = 1) double[] x) {}

        void worded(@ExpectShape(value = "3", message = "{broken} must have three parts") double[] x) {}

        void longer(@ExpectShape("4") double[] x) {}

        void twice(@NotNull @ExpectShape("3") double[] x) {}
    }

    static class Misplaced {
        @InRange(min = 0, max = 1)
        private final String name = "Ann";

        @Finite
        private final boolean open = true;
    }

    static class Grouped {
        @ExpectShape(value = "3", groups = Strict.class)
        private final double[] x = new double[2];

        @Finite(groups = {Strict.class, Default.class})
        private final double y = Double.NaN;

        void call(
                @ExpectShape(value = "3", groups = Strict.class) double[] a,
                @Three(groups = Strict.class) double[] b,
                @Three double[] c) {}
    }

    @ExpectShape("3")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Three {
        String message() default "must be three";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    private final Model model = new Model();

    @Test
    void a_contract_that_makes_no_sense_is_a_definition_error() {
        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> Asked.parameters(model, "malformed", (Object) new double[1][1]))
                .isInstanceOf(ContractDefinitionException.class)
                .withMessage("""
                        a constrained value: unexpected ';'
                          @ExpectShape("n; d")
                                         ^
                          An axis is a name (n), a size (3), _, ..., *b, +b, #n, arithmetic (2*n, this.n), or a name with a condition (n<=512).""");
        assertThatThrownBy(() -> Asked.parameters(model, "empty", new double[1]))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        a constrained value: it takes no value
                          @InRange(min = 2.0, max = 1.0)
                          Write the smaller number as min.""");
    }

    @Test
    void a_word_about_numbers_says_nothing_of_what_is_none_and_the_check_of_the_class_finds_it() {
        assertThat(Asked.of(new Misplaced())).isEmpty();
        assertThat(Proviso.check(Misplaced.class))
                .extracting(Throwable::getMessage)
                .containsExactly("""
                        Misplaced.name: java.lang.String holds no numbers
                          @InRange(min = 0.0, max = 1.0)
                          It stands on numbers, arrays, collections and buffers of them; take it away here.""", """
                        Misplaced.open: boolean holds no floating-point numbers
                          @Finite
                          It stands on double, float, arrays, collections and buffers of them; take it away here.""");
    }

    @Test
    void a_message_of_ones_own_takes_the_place_of_ours() {
        assertThat(Asked.parameters(model, "worded", new double[2]))
                .containsExactly("worded.x: {broken} must have three parts");
    }

    @Test
    void other_constraints_stand_beside_it() {
        assertThat(Asked.parameters(model, "twice", (Object) null))
                .containsExactly("twice.x: must not be null", "twice.x: value is null, expected \"3\"");
    }

    @Test
    void a_group_is_judged_when_it_is_asked_for() {
        assertThat(Asked.of(new Grouped())).containsExactly("y: value is NaN");
        assertThat(Asked.of(new Grouped(), Strict.class))
                .containsExactly("x: value, axis 0: expected 3; got 2", "y: value is NaN");
    }

    @Test
    void a_call_asks_for_no_group() throws NoSuchMethodException {
        MethodContract contract = ContractReader.method(
                Grouped.class.getDeclaredMethod("call", double[].class, double[].class, double[].class));

        assertThat(contract.parameters()).extracting(ValueContract::name).containsExactly("c");
    }

    @Test
    void nothing_is_judged_while_checks_are_suspended() {
        assertThat(Proviso.unchecked(() -> Asked.parameters(model, "worded", new double[2])))
                .isEmpty();
    }

    @Test
    void what_a_call_site_is_judging_is_not_judged_twice() throws NoSuchMethodException {
        MethodContract contract = ContractReader.method(Model.class.getDeclaredMethod("twice", double[].class));
        double[] tooShort = new double[2];
        AlreadyJudged before = AlreadyJudged.enter(new Object[] {tooShort}, contract.parameters());
        try {
            assertThat(Asked.parameters(model, "twice", (Object) tooShort)).isEmpty();
            assertThat(Asked.parameters(model, "longer", (Object) tooShort))
                    .containsExactly("longer.x: value, axis 0: expected 4; got 2");
        } finally {
            AlreadyJudged.exit(before);
        }
    }

    @Test
    void the_metadata_say_what_it_is() {
        ConstraintDescriptor<?> descriptor = Asked.VALIDATOR
                .getConstraintsForClass(Grouped.class)
                .getConstraintsForProperty("x")
                .getConstraintDescriptors()
                .iterator()
                .next();

        assertThat(descriptor.getAnnotation()).isInstanceOf(ExpectShape.class);
        assertThat(descriptor.getMessageTemplate()).isEqualTo("{dev.proviso.annotation.ExpectShape.message}");
        assertThat(descriptor.getConstraintValidatorClasses()).isEqualTo(List.of(ShapeValidator.class));
    }
}
