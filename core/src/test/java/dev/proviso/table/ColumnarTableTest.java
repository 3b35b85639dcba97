package dev.proviso.table;

import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.table.Tables.Petal;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables that are columns: maps of arrays or lists, and matrices. */
class ColumnarTableTest {
    private final TablePlan petal = contract(Petal.class);

    record Whole(@InRange(min = 1, max = 9) int count, String name) {}

    @Test
    void a_map_of_arrays_is_a_table() {
        assertThat(isGood(petal, Map.of("petal_length", new double[] {4.2, 1}, "petal_width", new float[] {1.3f, 1})))
                .isTrue();
        assertThat(said(petal, row("petal_length", new double[] {4.2, 9, 8}, "petal_width", new double[] {1, 2, 3})))
                .containsExactly(
                        "column petal_length: expected 1.0 to 7.0, got 9.0 in row 1"
                                + " and in 1 more of 3 rows (rows 1, 2)",
                        "column petal_width: expected 0.1 to 2.6, got 3.0 in row 2");
    }

    @Test
    void so_is_a_map_of_lists_and_of_boxes() {
        assertThat(isGood(
                        petal,
                        Map.of("petal_length", List.of(4.2, 1), "petal_width", new LinkedList<>(List.of(1.3, 1.0)))))
                .isTrue();
        assertThat(said(petal, Map.of("petal_length", Arrays.asList(4.2, null), "petal_width", List.of(1, "x"))))
                .containsExactly(
                        "column petal_length: expected double, got null in row 1",
                        "column petal_width: expected double, got String \"x\" in row 1");
    }

    @Test
    void each_kind_of_array_is_read() {
        TablePlan whole = contract(Whole.class);

        assertThat(isGood(whole, Map.of("count", new int[] {1, 9}, "name", new String[] {"a", null})))
                .isTrue();
        assertThat(isGood(whole, Map.of("count", new short[] {1}, "name", List.of("a"))))
                .isTrue();
        assertThat(isGood(whole, Map.of("count", new Object[] {1, (byte) 2}, "name", List.of("a", "b"))))
                .isTrue();
        assertThat(said(whole, Map.of("count", new int[] {0}, "name", List.of("a"))))
                .containsExactly("column count: expected 1 to 9, got 0 in row 0");
        assertThat(said(whole, Map.of("count", new byte[] {10}, "name", List.of("a"))))
                .containsExactly("column count: expected 1 to 9, got 10 in row 0");
        assertThat(said(whole, row("count", new long[] {1}, "name", List.of("a"))))
                .containsExactly("column count: expected int, got Long 1 in row 0");
    }

    @Test
    void columns_of_different_lengths_are_ragged() {
        List<ColumnFinding> found =
                petal.findings(row("petal_length", new double[] {4.2}, "petal_width", new double[] {1, 9}));

        assertThat(found)
                .extracting(ColumnFinding::code, ColumnFinding::sentence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        dev.proviso.Code.RAGGED,
                        "columns of different lengths: petal_length has 1 cell, petal_width has 2"));
        assertThat(petal.accepts(row("petal_length", new double[] {4.2}, "petal_width", new double[] {1, 9})))
                .isFalse();
    }

    @Test
    void what_is_no_column_beside_columns_is_told() {
        assertThat(said(petal, row("petal_length", new double[] {4.2}, "petal_width", 1.3)))
                .containsExactly(
                        "column petal_width: missing", "column petal_width: expected an array or a List, got Double");
    }

    @Test
    void a_missing_column_and_one_too_many_are_told_of_the_table() {
        TablePlan strict = contract(Petal.class, Schema.Extra.REJECT);

        assertThat(said(strict, Map.of("petal_length", new double[] {4.2}, "petalwidth", new double[] {1})))
                .containsExactly(
                        "column petal_width: missing; did you mean \"petalwidth\", which the schema does not know?",
                        "column \"petalwidth\": not in the schema");
    }

    @Test
    void a_null_key_is_no_column() {
        TablePlan strict = contract(Petal.class, Schema.Extra.REJECT);

        assertThat(said(
                        strict,
                        row("petal_length", new double[] {4.2}, "petal_width", new double[] {1}, null, new double[1])))
                .containsExactly("column \"null\": not in the schema");
    }

    @Test
    void a_matrix_has_the_columns_of_the_schema_in_order() {
        assertThat(isGood(petal, new double[][] {{4.2, 1.3}, {1, 1}})).isTrue();
        assertThat(said(petal, new double[][] {{1.3, 4.2}, {1, 1}}))
                .containsExactly("column petal_width: expected 0.1 to 2.6, got 4.2 in row 0");
        assertThat(isGood(petal, new double[0][])).isTrue();
    }

    @Test
    void a_matrix_of_another_width_is_told() {
        assertThat(said(petal, new double[][] {{4.2, 1.3, 0}})).containsExactly("expected 2 columns, got 3");
        assertThat(said(petal, new float[][] {{4.2f}})).containsExactly("expected 2 columns, got 1");
    }

    @Test
    void the_rows_of_a_matrix_are_equally_long() {
        assertThat(said(petal, new double[][] {{4.2, 1.3}, {4.2}}))
                .containsExactly("rows of different lengths: row 0 has 2 cells, row 1 has 1");
        assertThat(said(petal, new double[][] {{4.2, 1.3}, null})).containsExactly("row 1 is null");
    }

    @Test
    void names_say_which_column_of_a_matrix_is_which() {
        double[][] swapped = {{1.3, 4.2}};

        assertThat(petal.accepts(swapped, List.of("petal_width", "petal_length")))
                .isTrue();
        assertThat(petal.findings(swapped, List.of("petal_length", "petal_width")))
                .extracting(ColumnFinding::sentence)
                .containsExactly("column petal_width: expected 0.1 to 2.6, got 4.2 in row 0");
        assertThat(petal.findings(swapped, List.of("petal_width", "petal_width", "petal_length")))
                .extracting(ColumnFinding::sentence)
                .contains("expected 3 columns, got 2");
    }

    @Test
    void a_row_of_arrays_stays_a_row_where_arrays_are_cells() {
        record Image(double[] pixels, String name) {}

        assertThat(isGood(contract(Image.class), row("pixels", new double[] {1, 2}, "name", "cat")))
                .isTrue();
        assertThat(said(contract(Image.class), row("pixels", new float[] {1, 2}, "name", "cat")))
                .containsExactly("column pixels: expected double[], got float[]");
    }
}
