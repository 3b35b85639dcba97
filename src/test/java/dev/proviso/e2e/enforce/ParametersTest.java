package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import org.junit.jupiter.api.Test;

class ParametersTest {

    static class Distance {
        double between(@ExpectShape("d") double[] a, @ExpectShape("d") double[] b) {
            return Math.hypot(a[0] - b[0], a[1] - b[1]);
        }

        int pixels(@ExpectShape("_ 3") int[][] rgb) {
            return rgb.length;
        }

        int rows(@ExpectShape("n d") double[][] x, @ExpectShape("n") int[] y, @ExpectShape("d") double[] weights) {
            return x.length + y.length + weights.length;
        }

        int square(@ExpectShape("n n") double[][] x) {
            return x.length;
        }

        double scale(double by, @ExpectShape("") double cell, @ExpectShape("") Double boxed) {
            return by * cell * boxed;
        }
    }

    private final Distance distance = new Distance();

    @Test
    void a_call_that_keeps_the_contract_returns_what_the_method_returns() {
        assertThat(distance.between(new double[] {0, 0}, new double[] {3, 4})).isEqualTo(5);
        assertThat(distance.pixels(new int[5][3])).isEqualTo(5);
        assertThat(distance.rows(new double[4][2], new int[4], new double[2])).isEqualTo(10);
        assertThat(distance.scale(2, 3, 4.0)).isEqualTo(24);
    }

    @Test
    void the_first_parameter_binds_a_name_and_later_ones_are_compared() {
        assertBreaks(() -> distance.between(new double[2], new double[3]), """
                Distance.between(a, b) broke its contract
                  DIM_MISMATCH  b, axis 0 (d): expected 2, bound by a, axis 0; got 3
                                b is "d", here (3,)
                                      ^         ^
                """);
    }

    @Test
    void a_size_is_exact() {
        assertBreaks(() -> distance.pixels(new int[7][4]), """
                Distance.pixels(rgb) broke its contract
                  DIM_MISMATCH  rgb, axis 1: expected 3; got 4
                                rgb is "_ 3", here (7, 4)
                                          ^            ^
                """);
    }

    @Test
    void a_name_twice_in_one_pattern_is_one_size() {
        assertBreaks(() -> distance.square(new double[2][3]), """
                Distance.square(x) broke its contract
                  DIM_MISMATCH  x, axis 1 (n): expected 2, bound by x, axis 0; got 3
                                x is "n n", here (2, 3)
                                        ^            ^
                """);
    }

    @Test
    void each_parameter_that_disagrees_is_told() {
        assertBreaks(() -> distance.rows(new double[4][2], new int[5], new double[3]), """
                Distance.rows(x, y, weights) broke its contract
                  DIM_MISMATCH  y, axis 0 (n): expected 4, bound by x, axis 0; got 5
                                y is "n", here (5,)
                                      ^         ^
                  DIM_MISMATCH  weights, axis 0 (d): expected 2, bound by x, axis 1; got 3
                                weights is "d", here (3,)
                                            ^         ^
                """);
    }

    @Test
    void an_empty_matrix_has_no_rows_and_leaves_its_other_axis_open() {
        assertThat(distance.rows(new double[0][], new int[0], new double[9])).isEqualTo(9);

        assertBreaks(() -> distance.rows(new double[0][], new int[1], new double[9]), """
                Distance.rows(x, y, weights) broke its contract
                  DIM_MISMATCH  y, axis 0 (n): expected 0, bound by x, axis 0; got 1
                                y is "n", here (1,)
                                      ^         ^
                """);
    }

    @Test
    void a_boxed_scalar_may_not_be_null() {
        assertBreaks(() -> distance.scale(1, 2, null), """
                Distance.scale(by, cell, boxed) broke its contract
                  NULL_VALUE  boxed is null, expected ""
                """);
    }
}
