package dev.proviso.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgedValuesTest {
    private static final double NAN = Double.NaN;

    static class Model {
        @ExpectShape("n n")
        double[][] gram(@ExpectShape("n d") @Finite double[][] x, @InRange(min = 0, max = 1) double rate) {
            return x;
        }

        void any(@ExpectShape("n 3 | 3") Object x) {}

        void law(@ExpectShape("n n+1 t<=4") int[][][] x) {}

        void wide(@ExpectShape("... 3") float[][] x) {}

        void members(@ExpectShape("n this.width w>=this.width") double[][][] x) {}

        void other(@ExpectShape("rows*cols") float[] x) {}

        void list(@ExpectShape("n 2") List<double[]> rows) {}

        void maybe(@ExpectShape("3") Optional<double[]> x) {}

        void nullable(@ExpectShape(value = "3", nullable = true) double[] x) {}

        void scalar(@ExpectShape("") @Finite Double x) {}

        void images(@Image double[][] x) {}
    }

    @ExpectShape("h w")
    @InRange(min = 0, max = 255)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Image {
        String message() default "must be an image";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Batch {
        @ExpectShape("n 2")
        private double[][] rows = {{1, 2}, {3}};

        @Valid private final Scale inner = new Scale(new double[] {1, NAN});

        @ExpectShape("3")
        public double[] getWeights() {
            return new double[2];
        }
    }

    record Scale(@Finite double[] by) {}

    private final Model model = new Model();

    @Test
    void what_is_right_passes() {
        assertThat(Asked.parameters(model, "gram", new double[2][3], 0.5)).isEmpty();
        assertThat(Asked.result(model, "gram", new double[2][2])).isEmpty();
        assertThat(Asked.parameters(model, "any", (Object) new double[2][3])).isEmpty();
        assertThat(Asked.parameters(model, "any", new double[3])).isEmpty();
        assertThat(Asked.parameters(model, "law", (Object) new int[2][3][4])).isEmpty();
        assertThat(Asked.parameters(model, "wide", (Object) new float[7][3])).isEmpty();
        assertThat(Asked.parameters(model, "list", List.of(new double[2], new double[2])))
                .isEmpty();
        assertThat(Asked.parameters(model, "maybe", Optional.of(new double[3]))).isEmpty();
        assertThat(Asked.parameters(model, "maybe", Optional.empty())).isEmpty();
        assertThat(Asked.parameters(model, "scalar", 1.5)).isEmpty();
    }

    @Test
    void each_thing_that_is_wrong_is_a_violation() {
        assertThat(Asked.parameters(model, "gram", new double[][] {{1, NAN}, {3}}, 2.0))
                .containsExactly(
                        "gram.rate: value is above 1, out of range (0 to 1)",
                        "gram.x: value, axis 1 (d): row 1 has 1, the rows before it 2",
                        "gram.x: value[0][1] is NaN, the only cell of 3 that is not finite");
    }

    @Test
    void a_return_is_judged_by_itself() {
        assertThat(Asked.result(model, "gram", new double[2][3]))
                .containsExactly("gram.<return value>: value, axis 1 (n): expected 2, bound by value, axis 0; got 3");
    }

    @Test
    void names_are_bound_within_the_value() {
        assertThat(Asked.parameters(model, "law", (Object) new int[2][4][5]))
                .containsExactly(
                        "law.x: value, axis 1 (n+1): expected 3 (n = 2, bound by value, axis 0); got 4",
                        "law.x: value, axis 2 (t<=4): expected at most 4; got 5");
        assertThat(Asked.parameters(model, "any", (Object) new double[2][4]))
                .containsExactly("any.x: value, axis 1: expected 3; got 4");
        assertThat(Asked.parameters(model, "wide", (Object) new float[7][4]))
                .containsExactly("wide.x: value, axis 1: expected 3; got 4");
    }

    @Test
    void what_only_a_model_or_another_value_tells_may_be_anything() {
        assertThat(Asked.parameters(model, "members", (Object) new double[2][9][1]))
                .isEmpty();
        assertThat(Asked.parameters(model, "other", new float[7])).isEmpty();
        assertThat(Asked.parameters(model, "members", (Object) new double[][][] {{{1}, {1, 2}}}))
                .containsExactly("members.x: value, axis 2 (w): row [0][1] has 2, the rows before it 1");
    }

    @Test
    void the_number_of_axes_is_told_of_the_value() {
        assertThat(Asked.parameters(model, "any", "text"))
                .containsExactly("any.x: value: expected 1 or 2 axes (\"n 3 | 3\"), got 0");
    }

    @Test
    void null_is_refused_unless_it_is_allowed() {
        assertThat(Asked.parameters(model, "nullable", (Object) null)).isEmpty();
        assertThat(Asked.parameters(model, "gram", null, 0.5))
                .containsExactly("gram.x: value is null, expected \"n d\"");
        assertThat(Asked.parameters(model, "list", new Object[] {null}))
                .containsExactly("list.rows: value is null, expected \"n 2\"");
    }

    @Test
    void rows_of_lists_are_read() {
        assertThat(Asked.parameters(model, "list", List.of(new double[2], new double[3])))
                .containsExactly("list.rows: value, axis 1: row 1 has 3, the rows before it 2");
    }

    @Test
    void fields_getters_and_what_is_valid_are_judged() {
        assertThat(Asked.of(new Batch()))
                .containsExactly(
                        "inner.by: value[1] is NaN, the only cell of 2 that is not finite",
                        "rows: value, axis 1: row 1 has 1, the rows before it 2",
                        "weights: value, axis 0: expected 3; got 2");
    }

    @Test
    void a_word_of_ones_own_that_is_a_constraint_stands_for_its_words() {
        assertThat(Asked.parameters(model, "images", (Object) new double[][] {{0, 256}, {1}}))
                .containsExactly(
                        "images.x: value, axis 1 (w): row 1 has 1, the rows before it 2",
                        "images.x: value[0][1] is above 255, the only cell of 3 that is out of range (0 to 255)");
    }

    @Test
    void what_changes_between_two_looks_is_let_through() {
        @Nullable List<double[]> fickle = new Fickle();

        assertThat(Asked.parameters(model, "list", fickle)).isEmpty();
    }

    /** Of a wrong shape when it is first looked at. */
    private static final class Fickle extends java.util.AbstractList<double[]> {
        private int looks;

        @Override
        public double[] get(int index) {
            return new double[looks++ == 0 ? 3 : 2];
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
