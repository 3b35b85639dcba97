package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import org.junit.jupiter.api.Test;

class NullAndRaggedTest {

    static class Model {
        int rows(@ExpectShape("n d") double[][] x) {
            return x.length;
        }

        int cube(@ExpectShape("a b c") int[][][] x) {
            return x.length;
        }

        int sums(@ExpectShape(value = "n d", nullable = true) double[][] x, @ExpectShape("n") double[] y) {
            return x == null ? -1 : x.length;
        }

        @ExpectShape(value = "n", nullable = true)
        double[] maybe(@ExpectShape(value = "n", nullable = true) double[] x) {
            return x == null || x.length < 3 ? null : new double[2];
        }

        int word(@ExpectShape(value = "", nullable = true) Integer x) {
            return x == null ? -1 : x;
        }
    }

    private final Model model = new Model();

    @Test
    void null_is_no_matrix() {
        assertBreaks(() -> model.rows(null), """
                Model.rows(x) broke its contract
                  NULL_VALUE  x is null, expected "n d"
                """);
    }

    @Test
    void a_null_row_is_told_by_its_index() {
        assertBreaks(() -> model.rows(new double[][] {{1, 2}, {3, 4}, null}), """
                Model.rows(x) broke its contract
                  NULL_VALUE  x, axis 1 (d): row 2 is null
                              x is "n d", here (3, ?)
                                      ^            ^
                """);
    }

    @Test
    void a_null_row_deep_inside_is_told_by_its_indices() {
        assertBreaks(() -> model.cube(new int[][][] {{{1}, {2}}, {{3}, null}}), """
                Model.cube(x) broke its contract
                  NULL_VALUE  x, axis 2 (c): row [1][1] is null
                              x is "a b c", here (2, 2, ?)
                                        ^               ^
                """);
    }

    @Test
    void rows_of_different_lengths_are_ragged_and_nothing_more_is_said_of_the_axis() {
        assertBreaks(() -> model.rows(new double[][] {{1, 2}, {3, 4}, {5}, {}}), """
                Model.rows(x) broke its contract
                  RAGGED  x, axis 1 (d): row 2 has 1, the rows before it 2
                          x is "n d", here (4, ?)
                                  ^            ^
                """);
    }

    @Test
    void two_axes_may_be_ragged_at_once() {
        assertBreaks(() -> model.cube(new int[][][] {{{1}, {2, 3}}, {{4}}}), """
                Model.cube(x) broke its contract
                  RAGGED  x, axis 1 (b): row 1 has 1, the rows before it 2
                          x is "a b c", here (2, ?, ?)
                                  ^              ^
                  RAGGED  x, axis 2 (c): row [0][1] has 2, the rows before it 1
                          x is "a b c", here (2, ?, ?)
                                    ^               ^
                """);
    }

    @Test
    void null_passes_where_it_is_allowed_and_binds_nothing() {
        assertThat(model.sums(null, new double[4])).isEqualTo(-1);
        assertThat(model.sums(new double[4][2], new double[4])).isEqualTo(4);
        assertThat(model.word(null)).isEqualTo(-1);
        assertThat(model.word(3)).isEqualTo(3);
    }

    @Test
    void what_may_be_null_is_checked_when_it_is_not() {
        assertBreaks(() -> model.sums(new double[3][2], new double[4]), """
                Model.sums(x, y) broke its contract
                  DIM_MISMATCH  y, axis 0 (n): expected 3, bound by x, axis 0; got 4
                                y is "n", here (4,)
                                      ^         ^
                """);
    }

    @Test
    void a_null_row_never_passes() {
        assertBreaks(() -> model.sums(new double[][] {{1}, null}, new double[2]), """
                Model.sums(x, y) broke its contract
                  NULL_VALUE  x, axis 1 (d): row 1 is null
                              x is "n d", here (2, ?)
                                      ^            ^
                """);
    }

    @Test
    void a_return_may_be_null_where_it_is_allowed() {
        assertThat(model.maybe(null)).isNull();
        assertThat(model.maybe(new double[2])).isNull();
        assertBreaks(() -> model.maybe(new double[3]), """
                Model.maybe(x) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 3, bound by x, axis 0; got 2
                                return is "n", here (2,)
                                           ^         ^
                """);
    }
}
