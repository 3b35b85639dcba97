package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.Trains;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was bound at entry holds at exit, whatever the method does with its arguments. */
class EntryDimensionsTest {

    static class Model {
        @ExpectShape("n")
        double[] reassigned(@ExpectShape("n") double[] x, int size) {
            x = new double[99];
            return new double[x.length > 0 ? size : 0];
        }

        @ExpectShape("n")
        double[] drained(@ExpectShape("n") List<Double> x, int size) {
            x.clear();
            return new double[size];
        }

        @ExpectShape("n d")
        double[][] rowsReplaced(@ExpectShape("n d") double[][] x) {
            for (int i = 0; i < x.length; i++) {
                x[i] = new double[1];
            }
            return x;
        }

        @ExpectShape("a b c d e")
        double[][][][][] five(
                @ExpectShape("a b") double[][] ab, @ExpectShape("c d") double[][] cd, @ExpectShape("e") int[] e) {
            double[][] keptAb = ab;
            ab = null;
            int last = e.length == 4 ? 5 : e.length;
            return new double[keptAb.length][keptAb[0].length][cd.length][cd[0].length][last];
        }

        @ExpectShape("a b c")
        static double[][][] three(
                @ExpectShape("a") int[] a, @ExpectShape("b") int[] b, @ExpectShape("c") int[] c, int at) {
            int[] sizes = {a.length, b.length, c.length};
            if (at >= 0) {
                sizes[at]++;
            }
            return new double[sizes[0]][sizes[1]][sizes[2]];
        }
    }

    static class Trained {
        @Learned
        @ExpectShape("d")
        private double[] means;

        @Trains
        void fit(@ExpectShape("n d") List<double[]> x) {
            int width = x.get(0).length;
            x.clear();
            x = new ArrayList<>();
            means = new double[width == 4 ? x.size() : width];
        }
    }

    private final Model model = new Model();

    @Test
    void a_parameter_that_the_method_reassigns() {
        assertThat(model.reassigned(new double[3], 3)).hasSize(3);
        assertBreaks(() -> model.reassigned(new double[3], 99), """
                Model.reassigned(x, size) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 3, bound by x, axis 0; got 99
                                return is "n", here (99,)
                                           ^         ^
                """);
    }

    @Test
    void a_list_that_the_method_empties() {
        assertThat(model.drained(new ArrayList<>(List.of(1.0, 2.0)), 2)).hasSize(2);
        assertBreaks(() -> model.drained(new ArrayList<>(List.of(1.0, 2.0)), 0), """
                Model.drained(x, size) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 2, bound by x, axis 0; got 0
                                return is "n", here (0,)
                                           ^         ^
                """);
    }

    @Test
    void a_matrix_whose_rows_the_method_replaces() {
        assertBreaks(() -> model.rowsReplaced(new double[2][3]), """
                Model.rowsReplaced(x) broke its contract
                  DIM_MISMATCH  return, axis 1 (d): expected 3, bound by x, axis 1; got 1
                                return is "n d", here (2, 1)
                                             ^            ^
                """);
    }

    @Test
    void five_names_travel_from_entry_to_exit() {
        assertThat(model.five(new double[1][2], new double[3][4], new int[3])[0][0][0][0])
                .hasSize(3);
        assertBreaks(() -> model.five(new double[1][2], new double[3][4], new int[4]), """
                Model.five(ab, cd, e) broke its contract
                  DIM_MISMATCH  return, axis 4 (e): expected 4, bound by e, axis 0; got 5
                                return is "a b c d e", here (1, 2, 3, 4, 5)
                                                   ^                     ^
                """);
    }

    @Test
    void each_of_three_names_is_held() {
        assertThat(Model.three(new int[1], new int[2], new int[3], -1)).hasDimensions(1, 2);
        assertBreaks(() -> Model.three(new int[1], new int[2], new int[3], 0), """
                Model.three(a, b, c, at) broke its contract
                  DIM_MISMATCH  return, axis 0 (a): expected 1, bound by a, axis 0; got 2
                                return is "a b c", here (2, 2, 3)
                                           ^             ^
                """);
        assertBreaks(() -> Model.three(new int[1], new int[2], new int[3], 2), """
                Model.three(a, b, c, at) broke its contract
                  DIM_MISMATCH  return, axis 2 (c): expected 3, bound by c, axis 0; got 4
                                return is "a b c", here (1, 2, 4)
                                               ^               ^
                """);
    }

    @Test
    void training_is_held_to_the_rows_that_it_was_given() {
        new Trained().fit(new ArrayList<>(List.of(new double[3])));
        assertBreaks(() -> new Trained().fit(new ArrayList<>(List.of(new double[4]))), """
                Trained.fit(x) broke its contract
                  DIM_MISMATCH  means, axis 0 (d): expected 4, bound by x, axis 1; got 0
                                means is "d", here (0,)
                                          ^         ^
                """);
    }
}
