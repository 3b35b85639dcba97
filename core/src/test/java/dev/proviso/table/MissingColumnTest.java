package dev.proviso.table;

import static dev.proviso.table.Tables.contract;
import static dev.proviso.table.Tables.petal;
import static dev.proviso.table.Tables.petals;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Severity;
import dev.proviso.table.Tables.Petal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingColumnTest {
    private final TablePlan petal = contract(Petal.class);

    @Test
    void a_column_that_no_row_has_is_told_without_rows() {
        List<Map<String, Object>> rows = petals(50);
        rows.forEach(row -> row.remove("petal_length"));

        assertThat(said(petal, rows)).containsExactly("column petal_length: missing in all 50 rows");
    }

    @Test
    void a_column_that_some_rows_lack_is_told_with_the_first_of_them() {
        List<Map<String, Object>> rows = petals(50);
        rows.subList(3, 10).forEach(row -> row.remove("petal_length"));

        assertThat(said(petal, rows))
                .containsExactly(
                        "column petal_length: missing in row 3 and in 6 more of 50 rows (rows 3, 4, 5, 6, 7, …)");
    }

    @Test
    void a_column_that_one_row_lacks_is_told_with_that_row() {
        List<Map<String, Object>> rows = petals(50);
        rows.get(3).remove("petal_length");

        assertThat(said(petal, rows)).containsExactly("column petal_length: missing in row 3");
    }

    @Test
    void a_single_row_has_no_number() {
        assertThat(said(petal, row("petal_width", 1.3))).containsExactly("column petal_length: missing");
    }

    @Test
    void a_list_of_one_row_is_a_list() {
        assertThat(said(petal, List.of(row("petal_width", 1.3))))
                .containsExactly("column petal_length: missing in the only row");
    }

    @Test
    void every_column_is_required_even_if_its_cells_may_be_null() {
        record Note(String text) {}

        assertThat(said(contract(Note.class), Map.of())).containsExactly("column text: missing");
    }

    @Test
    void all_missing_columns_are_told_in_the_order_of_the_record() {
        assertThat(said(petal, Map.of()))
                .containsExactly("column petal_length: missing", "column petal_width: missing");
    }

    @Test
    void a_column_that_was_renamed_is_recognised() {
        List<Map<String, Object>> rows = petals(50);
        rows.forEach(row -> row.put("petal_len", row.remove("petal_length")));

        assertThat(said(petal, rows))
                .containsExactly("column petal_length: missing in all 50 rows; did you mean \"petal_len\","
                        + " which the schema does not know?");
    }

    @ParameterizedTest
    @CsvSource({
        "petalLength, petalLength",
        "PETAL_LENGTH, PETAL_LENGTH",
        "petal.length, petal.length",
        "petal_lenght, petal_lenght",
        "length, ",
        "petal_weight, ",
        "stem, "
    })
    void a_suggestion_differs_in_a_third_of_the_letters_at_most(String name, String suggested) {
        String hint = suggested == null ? "" : "; did you mean \"" + suggested + "\", which the schema does not know?";

        assertThat(said(petal, row("petal_width", 1.3, name, 4.2)))
                .containsExactly("column petal_length: missing" + hint);
    }

    @Test
    void the_nearest_of_several_names_is_suggested() {
        assertThat(said(petal, row("petal_width", 1.3, "petal_len", 4.2, "petal_lengt", 4.2)))
                .containsExactly("column petal_length: missing; did you mean \"petal_lengt\","
                        + " which the schema does not know?");
    }

    @Test
    void a_name_of_one_letter_resembles_no_other() {
        record Point(double x) {}

        assertThat(said(contract(Point.class), row("y", 1.0))).containsExactly("column x: missing");
    }

    @Test
    void a_finding_carries_its_parts() {
        assertThat(petal.findings(List.of(row("petal_width", 1.3), petal(4.2, 1.3))))
                .containsExactly(new ColumnFinding(
                        Code.COLUMN_MISSING,
                        Severity.ERROR,
                        "petal_length",
                        "required",
                        "double",
                        null,
                        1,
                        2,
                        List.of(0),
                        List.of(),
                        "column petal_length: missing in row 0"));
    }
}
