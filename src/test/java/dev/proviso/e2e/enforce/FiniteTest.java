package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiniteTest {
    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    static class Model {
        static double number(@Finite double x, @Finite float y, @Finite Double boxed) {
            return x;
        }

        static int vector(@Finite double[] x) {
            return x == null ? -1 : x.length;
        }

        static int floats(@Finite float[][] x) {
            return x.length;
        }

        static int matrix(@ExpectShape("n d") @Finite double[][] x) {
            return x.length;
        }

        static int list(@Finite List<double[]> x) {
            return x.size();
        }

        static int boxes(@Finite Double[] x) {
            return x.length;
        }

        @Finite
        static double logarithm(double x) {
            return Math.log(x);
        }

        @Finite
        @ExpectShape("n")
        static double[] inverse(@ExpectShape("n") double[] x) {
            return Arrays.stream(x).map(cell -> 1 / cell).toArray();
        }
    }

    @Test
    void finite_values_pass() {
        assertThat(Model.number(1, 2, 3.0)).isEqualTo(1);
        assertThat(Model.vector(new double[] {-Double.MAX_VALUE, Double.MIN_VALUE}))
                .isEqualTo(2);
        assertThat(Model.matrix(new double[3][3])).isEqualTo(3);
        assertThat(Model.inverse(new double[] {4})).containsExactly(0.25);
    }

    @Test
    void a_number() {
        assertBreaks(() -> Model.number(NAN, Float.NEGATIVE_INFINITY, INFINITY), """
                Model.number(x, y, boxed) broke its contract
                  NOT_FINITE  x is NaN
                  NOT_FINITE  y is -Infinity
                  NOT_FINITE  boxed is Infinity
                """);
    }

    @Test
    void the_first_cell_is_told_with_their_count_and_share() {
        assertBreaks(() -> Model.matrix(new double[][] {{1, 2}, {3, NAN}, {INFINITY, NAN}}), """
                Model.matrix(x) broke its contract
                  NOT_FINITE  x[1][1] is NaN, the first of 3 cells that are not finite, 50.0 % of 6
                """);
    }

    @Test
    void one_bad_cell_in_a_thousand_is_found() {
        double[] cells = new double[1000];
        cells[999] = NAN;

        assertBreaks(() -> Model.vector(cells), """
                Model.vector(x) broke its contract
                  NOT_FINITE  x[999] is NaN, the only cell of 1000 that is not finite
                """);
    }

    @Test
    void floats_boxes_and_lists() {
        assertBreaks(() -> Model.floats(new float[][] {{}, {0, Float.NaN}}), """
                Model.floats(x) broke its contract
                  NOT_FINITE  x[1][1] is NaN, the only cell of 2 that is not finite
                """);
        assertBreaks(() -> Model.boxes(new Double[] {null, NAN}), """
                Model.boxes(x) broke its contract
                  NOT_FINITE  x[1] is NaN, the only cell of 2 that is not finite
                """);
        assertBreaks(() -> Model.list(List.of(new double[] {1}, new double[] {-INFINITY})), """
                Model.list(x) broke its contract
                  NOT_FINITE  x[1][0] is -Infinity, the only cell of 2 that is not finite
                """);
    }

    @Test
    void null_is_not_its_matter() {
        assertThat(Model.vector(null)).isEqualTo(-1);
        assertThat(Model.boxes(new Double[] {null})).isEqualTo(1);
    }

    @Test
    void a_return() {
        assertThat(Model.logarithm(1)).isZero();
        assertBreaks(() -> Model.logarithm(0), """
                Model.logarithm(x) broke its contract
                  NOT_FINITE  return is -Infinity
                """);
        assertBreaks(() -> Model.inverse(new double[] {2, 0}), """
                Model.inverse(x) broke its contract
                  NOT_FINITE  return[1] is Infinity, the only cell of 2 that is not finite
                """);
    }

    @Test
    void shape_and_cells_are_told_together() {
        assertBreaks(() -> Model.matrix(new double[][] {{1, NAN}, {3}}), """
                Model.matrix(x) broke its contract
                  RAGGED      x, axis 1 (d): row 1 has 1, the rows before it 2
                              x is "n d", here (2, ?)
                                      ^            ^
                  NOT_FINITE  x[0][1] is NaN, the only cell of 3 that is not finite
                """);
    }
}
