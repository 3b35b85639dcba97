package dev.proviso.table;

import static dev.proviso.annotation.Schema.Extra.REJECT;
import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.petal;
import static dev.proviso.table.Tables.petals;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Severity;
import dev.proviso.table.Tables.Petal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UnexpectedColumnTest {
    private final TablePlan strict = contract(Petal.class, REJECT);

    @Test
    void a_column_that_the_schema_does_not_know_is_not_looked_at() {
        assertThat(isGood(contract(Petal.class), row("petal_length", 4.2, "petal_width", 1.3, "colour", "blue")))
                .isTrue();
    }

    @Test
    void it_is_a_fault_where_extra_columns_are_rejected() {
        assertThat(said(strict, row("petal_length", 4.2, "petal_width", 1.3, "colour", "blue")))
                .containsExactly("column \"colour\": not in the schema");
    }

    @Test
    void a_table_with_exactly_the_columns_is_good() {
        assertThat(isGood(strict, petals(3))).isTrue();
    }

    @Test
    void the_rows_that_have_it_are_told() {
        List<Map<String, Object>> rows = petals(50);
        rows.get(3).put("colour", "blue");
        rows.get(8).put("colour", "red");

        assertThat(said(strict, rows))
                .containsExactly(
                        "column \"colour\": not in the schema, but in row 3 and in 1 more of 50 rows (rows 3, 8)");
    }

    @Test
    void a_column_that_all_rows_have_is_told_without_rows() {
        List<Map<String, Object>> rows = petals(50);
        rows.forEach(row -> row.put("colour", "blue"));

        assertThat(said(strict, rows)).containsExactly("column \"colour\": not in the schema, but in all 50 rows");
    }

    @Test
    void a_renamed_column_is_both_missing_and_unexpected() {
        assertThat(said(strict, row("petal_length", 4.2, "petalWidth", 1.3)))
                .containsExactly(
                        "column petal_width: missing; did you mean \"petalWidth\", which the schema does not know?",
                        "column \"petalWidth\": not in the schema");
    }

    @Test
    void a_key_that_is_no_name_is_told_as_it_is() {
        Map<Object, Object> row = new HashMap<>(petal(4.2, 1.3));
        row.put(7, "blue");
        row.put(null, "red");
        row.put(List.of(), "green");

        assertThat(said(strict, row))
                .containsExactlyInAnyOrder(
                        "column 7: not in the schema",
                        "column null: not in the schema",
                        "column ListN: not in the schema");
    }

    @Test
    void a_name_is_shown_without_its_control_characters() {
        assertThat(said(strict, row("petal_length", 4.2, "petal_width", 1.3, "a\n\"b\"", 0)))
                .containsExactly("column \"a\\n\\\"b\\\"\": not in the schema");
    }

    @Test
    void a_map_that_ignores_letter_case_has_the_columns() {
        Map<String, Object> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.put("PETAL_LENGTH", 4.2);
        row.put("Petal_Width", 1.3);

        assertThat(isGood(strict, row)).isTrue();
    }

    @Test
    void many_unknown_columns_are_counted_and_the_first_are_named() {
        Map<String, Object> row = petal(4.2, 1.3);
        for (int i = 0; i < 100; i++) {
            row.put("extra" + i, i);
        }

        assertThat(said(strict, row))
                .hasSize(21)
                .startsWith("column \"extra0\": not in the schema")
                .endsWith("further columns: not in the schema");
    }

    @Test
    void a_finding_carries_the_name() {
        assertThat(strict.findings(row("petal_length", 4.2, "petal_width", 1.3, "colour", "blue")))
                .containsExactly(new ColumnFinding(
                        Code.COLUMN_UNEXPECTED,
                        Severity.ERROR,
                        "colour",
                        "extra",
                        null,
                        null,
                        1,
                        1,
                        List.of(),
                        List.of(),
                        "column \"colour\": not in the schema"));
    }
}
