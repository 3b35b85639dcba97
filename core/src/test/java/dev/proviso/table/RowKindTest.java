package dev.proviso.table;

import static dev.proviso.annotation.Schema.Extra.REJECT;
import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.linked;
import static dev.proviso.table.Tables.petal;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.InRange;
import dev.proviso.table.Tables.Petal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowKindTest {

    private record Narrow(float petal_width, int petal_length) {}

    private record Stem(double length, double petal_width) {}

    private record Loose(Object petal_length, Number petal_width, String colour) {}

    private record Wrong(String petal_length, boolean petal_width) {}

    private record Hidden(@InRange(max = 1) double x) {}

    private final TablePlan petal = contract(Petal.class);

    @Test
    void a_row_is_a_map_or_a_record_and_a_table_is_a_row_or_a_list_of_them() {
        assertThat(isGood(petal, petal(4.2, 1.3))).isTrue();
        assertThat(isGood(petal, new Petal(4.2, 1.3))).isTrue();
        assertThat(isGood(petal, List.of(petal(4.2, 1.3), new Petal(4.2, 1.3), new Narrow(1.3f, 4))))
                .isTrue();
        assertThat(isGood(petal, linked(petal(4.2, 1.3), new Petal(4.2, 1.3)))).isTrue();
    }

    @Test
    void an_empty_table_is_good() {
        assertThat(isGood(petal, List.of())).isTrue();
    }

    @Test
    void bad_rows_of_a_linked_list_have_their_numbers() {
        assertThat(said(petal, linked(petal(4.2, 1.3), petal(0.2, 1.3))))
                .containsExactly("column petal_length: expected 1.0 to 7.0, got 0.2 in row 1");
    }

    @Test
    void a_private_record_is_read() {
        assertThat(isGood(contract(Hidden.class), new Hidden(1))).isTrue();
        assertThat(said(contract(Hidden.class), new Hidden(2)))
                .containsExactly("column x: expected at most 1.0, got 2.0");
    }

    @Test
    void another_record_is_read_by_the_names_of_its_components() {
        assertThat(isGood(petal, new Narrow(1.3f, 4))).isTrue();
        assertThat(said(petal, new Narrow(5.5f, 0)))
                .containsExactly(
                        "column petal_length: expected 1.0 to 7.0, got 0",
                        "column petal_width: expected 0.1 to 2.6, got 5.5");
    }

    @Test
    void another_record_may_lack_a_column() {
        assertThat(said(petal, List.of(new Stem(4.2, 1.3))))
                .containsExactly("column petal_length: missing in the only row");
    }

    @Test
    void another_record_may_have_a_column_too_many() {
        assertThat(isGood(petal, new Loose(4.2, 1.3, "blue"))).isTrue();
        assertThat(said(contract(Petal.class, REJECT), new Loose(4.2, 1.3, "blue")))
                .containsExactly("column \"colour\": not in the schema");
    }

    @Test
    void the_cells_of_another_record_are_judged_by_what_they_are() {
        assertThat(isGood(petal, new Loose(4, 1.3f, null))).isTrue();
        assertThat(said(petal, new Loose("4", null, null)))
                .containsExactly(
                        "column petal_length: expected double, got String \"4\"",
                        "column petal_width: expected double, got null");
    }

    @Test
    void the_components_of_another_record_may_be_of_another_type() {
        record Counted(int count) {}
        record Measured(double count) {}

        assertThat(said(petal, new Wrong("4.2", true)))
                .containsExactly(
                        "column petal_length: expected double, got String \"4.2\"",
                        "column petal_width: expected double, got Boolean true");
        assertThat(said(contract(Counted.class), new Measured(1)))
                .containsExactly("column count: expected int, got Double 1.0");
    }

    @Test
    void what_is_neither_a_map_nor_a_record_is_no_row() {
        List<Object> rows = new ArrayList<>(List.of(petal(4.2, 1.3), "4.2,1.3", new double[] {4.2, 1.3}, List.of()));

        assertThat(said(petal, rows))
                .containsExactly("expected a Map, a record or a bean, got String in row 1"
                        + " and in 2 more of 4 rows (rows 1, 2, 3)");
    }

    @Test
    void what_is_neither_a_row_nor_a_list_is_no_table() {
        assertThat(said(petal, Set.of(petal(4.2, 1.3))))
                .containsExactly("expected a Map, a record, a bean, or a List or array of them, got Set12;"
                        + " its rows can not be had by number: pass a List");
        assertThat(said(petal, new double[] {4.2, 1.3}))
                .containsExactly("expected a Map, a record, a bean, or a List or array of them, got double[]");
    }
}
