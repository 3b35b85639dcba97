package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Broken;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Variadic names, broadcasts, arithmetic, members, conditions and alternatives, as the agent enforces them. */
class ShapeLanguageTest {
    private final Model model = new Model();

    static class Model {
        private int hidden = 4;
        private boolean broken;

        int width() {
            if (broken) {
                throw new IllegalStateException("not configured");
            }
            return hidden;
        }

        int same(@ExpectShape("*b h") double[][][] x, @ExpectShape("*b k") double[][][] y) {
            return x.length + y.length;
        }

        int sameOfAny(@ExpectShape("*b h") Object x, @ExpectShape("*b k") Object y) {
            return 1;
        }

        int some(@ExpectShape("+b h") Object x) {
            return 1;
        }

        int inner(@ExpectShape("*a *b") Object x, @ExpectShape("*a n") Object y) {
            return 1;
        }

        @ExpectShape("*b k")
        Object kept(@ExpectShape("*b h") Object x, Object given) {
            return given;
        }

        int broadcast(@ExpectShape("#n") double[] x, @ExpectShape("#n") double[] y, @ExpectShape("2*n") double[] z) {
            return 1;
        }

        int broadcastTo(@ExpectShape("#n") double[] x, @ExpectShape("n") double[] y) {
            return 1;
        }

        int before(@ExpectShape("t+1") double[] later, @ExpectShape("t") double[] now) {
            return 1;
        }

        @ExpectShape("max(n,m)-min(n,m)")
        double[] gap(@ExpectShape("n") double[] x, @ExpectShape("m") double[] y, int size) {
            return new double[size];
        }

        int product(@ExpectShape("n") double[] x, @ExpectShape("n*9223372036854775807") double[] y) {
            return 1;
        }

        int half(@ExpectShape("n") double[] x, @ExpectShape("n/2") double[] y) {
            return 1;
        }

        int field(@ExpectShape("n this.hidden") double[][] x) {
            return 1;
        }

        int method(@ExpectShape("2*this.width") double[] x) {
            return 1;
        }

        int atMost(@ExpectShape("t<=n") double[] x, @ExpectShape("n") double[] y) {
            return 1;
        }

        int between(@ExpectShape("n>2") double[] x, @ExpectShape("m<4") double[] y, @ExpectShape("k>=1") double[] z) {
            return 1;
        }

        @ExpectShape("n d | d")
        Object either(@ExpectShape("n d | d") Object x, Object given) {
            return given;
        }

        int told(@ExpectShape("n d | d") double[][] x) {
            return 1;
        }

        int backtracks(@ExpectShape("n 3 | 3 n") double[][] x, @ExpectShape("n") double[] y) {
            return 1;
        }

        @ExpectShape("n+1")
        double[] grows(@ExpectShape("n") List<Double> x) {
            double[] result = new double[x.size() + 1];
            x.clear();
            return result;
        }
    }

    static class Windows {
        @Learned
        @ExpectShape("d")
        private double[] mean;

        @Trains
        void fit(@ExpectShape("n d") double[][] x) {
            mean = new double[x[0].length];
        }

        @RequireTrained
        int predict(@ExpectShape("n 3*d") double[][] x) {
            return x.length + mean.length;
        }
    }

    @Test
    void a_variadic_name_has_the_same_sizes_everywhere() {
        assertThat(model.same(new double[2][3][4], new double[2][3][9])).isEqualTo(4);
        assertBreaks(() -> model.same(new double[2][3][4], new double[2][5][9]), """
                Model.same(x, y) broke its contract
                  DIM_MISMATCH  y, axis 1 (*b): expected 3, as *b is (2, 3), bound by x; got 5
                                y is "*b k", here (2, 5, 9)
                                      ^               ^
                """);
    }

    @Test
    void a_variadic_name_of_values_whose_rank_only_they_tell() {
        assertThat(model.sameOfAny(new double[4], new double[7])).isEqualTo(1);
        assertThat(model.sameOfAny(new double[2][3][4], new double[2][3][9])).isEqualTo(1);
        assertThat(codes(() -> model.sameOfAny(new double[2][4], new double[9])))
                .containsExactly("RANK_MISMATCH");
        assertThat(codes(() -> model.sameOfAny(new double[2][4], new double[3][9])))
                .containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_plus_stands_for_one_axis_at_least() {
        assertThat(model.some(new double[2][3])).isEqualTo(1);
        assertBreaks(() -> model.some(new double[3]), """
                Model.some(x) broke its contract
                  RANK_MISMATCH  x: expected at least 2 axes ("+b h"), got 1
                                 x is "+b h", here (3,)
                """);
    }

    @Test
    void two_variadics_are_told_apart_by_another_value() {
        assertThat(model.inner(new double[2][3][4], new double[2][9])).isEqualTo(1);
        assertThat(codes(() -> model.inner(new double[2][3][4], new double[5][9])))
                .containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_variadic_name_holds_at_the_return() {
        assertThat(model.kept(new double[2][3][4], new double[2][3][5])).isInstanceOf(double[][][].class);
        assertThat(codes(() -> model.kept(new double[2][3][4], new double[2][9][5])))
                .containsExactly("DIM_MISMATCH");
        assertThat(codes(() -> model.kept(new double[2][3][4], new double[2][9])))
                .containsExactly("RANK_MISMATCH");
    }

    @Test
    void a_name_that_only_broadcasts_is_the_largest_of_its_sizes() {
        assertThat(model.broadcast(new double[1], new double[3], new double[6])).isEqualTo(1);
        assertThat(model.broadcast(new double[1], new double[1], new double[2])).isEqualTo(1);
        assertBreaks(() -> model.broadcast(new double[2], new double[3], new double[6]), """
                Model.broadcast(x, y, z) broke its contract
                  DIM_MISMATCH  x, axis 0 (#n): expected 3 or 1, bound by y, axis 0; got 2
                                x is "#n", here (2,)
                                      ^          ^
                """);
    }

    @Test
    void a_broadcast_does_not_bind_a_name_that_stands_alone() {
        assertThat(model.broadcastTo(new double[1], new double[3])).isEqualTo(1);
        assertThat(codes(() -> model.broadcastTo(new double[3], new double[1]))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void arithmetic_may_stand_before_its_name_is_bound() {
        assertThat(model.before(new double[5], new double[4])).isEqualTo(1);
        assertBreaks(() -> model.before(new double[4], new double[4]), """
                Model.before(later, now) broke its contract
                  DIM_MISMATCH  later, axis 0 (t+1): expected 5 (t = 4, bound by now, axis 0); got 4
                                later is "t+1", here (4,)
                                          ^           ^
                """);
    }

    @Test
    void arithmetic_holds_at_the_return() {
        assertThat(model.gap(new double[5], new double[3], 2)).hasSize(2);
        assertThat(model.gap(new double[3], new double[5], 2)).hasSize(2);
        assertThat(codes(() -> model.gap(new double[3], new double[5], 3))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void an_overflow_is_no_size() {
        assertThat(model.product(new double[0], new double[0])).isEqualTo(1);
        assertBreaks(() -> model.product(new double[2], new double[3]), """
                Model.product(x, y) broke its contract
                  DIM_MISMATCH  y, axis 0 (n*9223372036854775807): there is no such size, as 2 * 9223372036854775807 overflows 64 bits (n = 2, bound by x, axis 0); got 3
                                y is "n*9223372036854775807", here (3,)
                                      ^                             ^
                """);
    }

    @Test
    void a_division_that_leaves_a_remainder_is_no_size() {
        assertThat(model.half(new double[4], new double[2])).isEqualTo(1);
        assertThat(codes(() -> model.half(new double[5], new double[2]))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_field_of_the_model_is_read_at_each_call() {
        assertThat(model.field(new double[2][4])).isEqualTo(1);
        model.hidden = 5;
        assertThat(model.field(new double[2][5])).isEqualTo(1);
        assertThat(codes(() -> model.field(new double[2][4]))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_method_of_the_model_that_throws_is_told_with_its_cause() {
        assertThat(model.method(new double[8])).isEqualTo(1);
        model.broken = true;
        assertThat(codes(() -> model.method(new double[8]))).containsExactly("MEMBER_FAILED");
        assertThat(Broken.by(() -> model.method(new double[8]))).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_condition_compares_with_another_name() {
        assertThat(model.atMost(new double[3], new double[3])).isEqualTo(1);
        assertBreaks(() -> model.atMost(new double[4], new double[3]), """
                Model.atMost(x, y) broke its contract
                  SIZE_REFUSED  x, axis 0 (t<=n): expected at most 3 (n = 3, bound by y, axis 0); got 4
                                x is "t<=n", here (4,)
                                      ^            ^
                """);
    }

    @Test
    void conditions_have_their_bounds_where_they_say() {
        assertThat(model.between(new double[3], new double[3], new double[1])).isEqualTo(1);
        assertThat(codes(() -> model.between(new double[2], new double[4], new double[0])))
                .containsExactly("SIZE_REFUSED", "SIZE_REFUSED", "SIZE_REFUSED");
    }

    @Test
    void an_alternative_is_chosen_for_the_whole_call() {
        assertThat(model.either(new double[2][3], new double[2][3])).isNotNull();
        assertThat(model.either(new double[3], new double[3])).isNotNull();
        assertThat(codes(() -> model.either(new double[3], new double[4]))).containsExactly("DIM_MISMATCH");
        assertThat(codes(() -> model.either(new double[2][3], new double[5][3])))
                .containsExactly("DIM_MISMATCH");
    }

    @Test
    void the_declared_type_tells_which_alternative_is_meant() {
        assertThat(model.told(new double[2][3])).isEqualTo(1);
        assertThat(codes(() -> model.told(new double[][] {{1}, {1, 2}}))).containsExactly("RAGGED");
    }

    @Test
    void an_alternative_that_a_later_value_refutes_is_given_up() {
        assertThat(model.backtracks(new double[3][3], new double[3])).isEqualTo(1);
        assertThat(model.backtracks(new double[3][5], new double[5])).isEqualTo(1);
        assertThat(model.backtracks(new double[5][3], new double[5])).isEqualTo(1);
        assertThat(codes(() -> model.backtracks(new double[5][3], new double[4])))
                .containsExactly("DIM_MISMATCH");
    }

    @Test
    void sizes_of_the_entry_hold_at_the_return_whatever_became_of_the_arguments() {
        assertThat(model.grows(new ArrayList<>(List.of(1.0, 2.0)))).hasSize(3);
    }

    @Test
    void what_the_model_has_learned_counts_in_arithmetic() {
        Windows windows = new Windows();
        windows.fit(new double[10][2]);

        assertThat(windows.predict(new double[4][6])).isEqualTo(6);
        assertBreaks(() -> windows.predict(new double[4][5]), """
                Windows.predict(x) broke its contract
                  DIM_MISMATCH  x, axis 1 (3*d): expected 6 (d = 2, learned in field mean); got 5
                                x is "n 3*d", here (4, 5)
                                        ^              ^
                """);
    }
}
