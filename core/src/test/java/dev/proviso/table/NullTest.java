package dev.proviso.table;

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
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NullTest {

    interface Strict {}

    record Note(
            @NotNull String text,
            String author,
            @NotNull(groups = Strict.class) String editor) {}

    @Test
    void a_primitive_cell_is_not_null() {
        List<Map<String, Object>> rows = petals(50);
        rows.get(3).put("petal_length", null);
        rows.get(4).put("petal_length", null);

        assertThat(contract(Petal.class).findings(rows))
                .containsExactly(new ColumnFinding(
                        Code.CELL_NULL,
                        Severity.ERROR,
                        "petal_length",
                        "not null",
                        "double",
                        "null",
                        2,
                        50,
                        List.of(3, 4),
                        List.of(),
                        "column petal_length: expected double, got null in row 3"
                                + " and in 1 more of 50 rows (rows 3, 4)"));
    }

    @Test
    void a_cell_marked_not_null_is_not_null() {
        assertThat(said(contract(Note.class), new Note(null, "me", "you")))
                .containsExactly("column text: expected String, got null");
        assertThat(said(contract(Note.class), row("text", null, "author", "me", "editor", "you")))
                .containsExactly("column text: expected String, got null");
    }

    @Test
    void any_other_cell_may_be_null() {
        assertThat(isGood(contract(Note.class), new Note("good", null, "you"))).isTrue();
        assertThat(isGood(contract(Note.class), row("text", "good", "author", null, "editor", "you")))
                .isTrue();
    }

    @Test
    void a_not_null_of_another_group_is_not_in_force() {
        assertThat(isGood(contract(Note.class), new Note("good", "me", null))).isTrue();
    }

    @Test
    void a_column_tells_whether_it_takes_null() {
        assertThat(contract(Note.class).contract().columns())
                .extracting(column -> column.cells().nullable())
                .containsExactly(false, true, true);
        assertThat(contract(Petal.class).contract().columns())
                .extracting(column -> column.cells().nullable())
                .containsExactly(false, false);
    }

    @Test
    void a_null_row_is_told_with_its_number() {
        assertThat(contract(Petal.class).findings(Arrays.asList(petal(4.2, 1.3), null, petal(0.2, 1.3), null)))
                .containsExactly(
                        new ColumnFinding(
                                Code.NULL_VALUE,
                                Severity.ERROR,
                                null,
                                "row",
                                "a Map, a record or a bean",
                                "null",
                                2,
                                4,
                                List.of(1, 3),
                                List.of(),
                                "expected a Map, a record or a bean, got null in row 1"
                                        + " and in 1 more of 4 rows (rows 1, 3)"),
                        new ColumnFinding(
                                Code.CELL_INVALID,
                                Severity.ERROR,
                                "petal_length",
                                "range",
                                "1.0 to 7.0",
                                "0.2",
                                1,
                                4,
                                List.of(2),
                                List.of("0.2"),
                                "column petal_length: expected 1.0 to 7.0, got 0.2 in row 2"));
    }

    @Test
    void a_null_table_is_none() {
        assertThat(contract(Petal.class).findings(null))
                .extracting(ColumnFinding::code)
                .containsExactly(Code.NULL_VALUE);
        assertThat(said(contract(Petal.class), null))
                .containsExactly("expected a Map, a record, a bean, or a List or array of them, got null");
    }
}
