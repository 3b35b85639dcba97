package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

    static class Model {
        int numbers(@ExpectShape("n") List<Double> x, @ExpectShape("n") int[] y) {
            return x.size();
        }

        int rows(@ExpectShape("n d") List<double[]> x, @ExpectShape("d") double[] weights) {
            return x.size();
        }

        int nested(@ExpectShape("n d") List<? extends List<? extends Number>> x) {
            return x.size();
        }

        int arrayOfLists(@ExpectShape("2 d") List<Double>[] x) {
            return x.length;
        }

        @SuppressWarnings("rawtypes") // what is tested
        int raw(@ExpectShape("n 2") List x) {
            return x.size();
        }

        @ExpectShape("n")
        List<Integer> labels(@ExpectShape("n d") double[][] x) {
            return Collections.nCopies(3, 1);
        }
    }

    private final Model model = new Model();

    @Test
    void a_list_has_as_many_elements_as_an_array() {
        assertThat(model.numbers(List.of(1.0, 2.0), new int[2])).isEqualTo(2);
        assertBreaks(() -> model.numbers(List.of(1.0, 2.0), new int[3]), """
                Model.numbers(x, y) broke its contract
                  DIM_MISMATCH  y, axis 0 (n): expected 2, bound by x, axis 0; got 3
                                y is "n", here (3,)
                                      ^         ^
                """);
    }

    @Test
    void any_list_will_do() {
        assertThat(model.numbers(new LinkedList<>(List.of(1.0)), new int[1])).isEqualTo(1);
        assertThat(model.numbers(Arrays.asList(1.0, null), new int[2])).isEqualTo(2);
        assertThat(model.numbers(List.of(), new int[0])).isZero();
    }

    @Test
    void the_rows_of_a_list_are_read_whole() {
        assertThat(model.rows(List.of(new double[2], new double[2]), new double[2]))
                .isEqualTo(2);
        assertBreaks(() -> model.rows(List.of(new double[2], new double[2]), new double[3]), """
                Model.rows(x, weights) broke its contract
                  DIM_MISMATCH  weights, axis 0 (d): expected 2, bound by x, axis 1; got 3
                                weights is "d", here (3,)
                                            ^         ^
                """);
    }

    @Test
    void one_bad_row_among_many_is_found() {
        List<double[]> rows = new ArrayList<>(Collections.nCopies(50, new double[2]));
        rows.add(37, new double[3]);

        assertBreaks(() -> model.rows(rows, new double[2]), """
                Model.rows(x, weights) broke its contract
                  RAGGED  x, axis 1 (d): row 37 has 3, the rows before it 2
                          x is "n d", here (51, ?)
                                  ^             ^
                """);
    }

    @Test
    void a_list_of_lists() {
        assertThat(model.nested(List.of(List.of(1, 2), List.of(3.0, 4.0)))).isEqualTo(2);
        assertBreaks(() -> model.nested(List.of(List.of(1, 2), List.of(3))), """
                Model.nested(x) broke its contract
                  RAGGED  x, axis 1 (d): row 1 has 1, the rows before it 2
                          x is "n d", here (2, ?)
                                  ^            ^
                """);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type can not be made otherwise
    void an_array_of_lists() {
        assertThat(model.arrayOfLists(new List[] {List.of(1.0), List.of(2.0)})).isEqualTo(2);
        assertThat(codes(() -> model.arrayOfLists(new List[] {List.of(1.0), List.of()})))
                .containsExactly("RAGGED");
    }

    @Test
    void a_raw_list_is_read_as_what_it_holds() {
        assertThat(model.raw(List.of(new int[2], new float[2]))).isEqualTo(2);
        assertBreaks(() -> model.raw(List.of(1, 2)), """
                Model.raw(x) broke its contract
                  RANK_MISMATCH  x: expected 2 axes ("n 2"), got 1
                                 x is "n 2", here (2,)
                """);
    }

    @Test
    void a_list_that_is_returned() {
        assertThat(model.labels(new double[3][1])).hasSize(3);
        assertBreaks(() -> model.labels(new double[4][1]), """
                Model.labels(x) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 4, bound by x, axis 0; got 3
                                return is "n", here (3,)
                                           ^         ^
                """);
    }
}
