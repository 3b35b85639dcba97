package dev.proviso.table;

import static dev.proviso.table.Tables.declared;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ColumnFinding;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.Rule;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a schema asks beyond single cells. */
class WholeTableTest {

    record Petal(double length, double width) {
        boolean isLonger() {
            return length >= width;
        }
    }

    record Reading(
            @Column(unique = true) int id,
            @Column(mostly = 0.75, min = 0) double value) {}

    @SuppressWarnings("unused")
    static final class Model {
        void ordered(
                @Schema(
                                columns = {
                                    @Column(name = "a"),
                                    @Column(name = "b"),
                                    @Column(name = "c", required = false)
                                },
                                order = Schema.Order.EXACT)
                        Object rows) {}

        void keyed(
                @Schema(
                                columns = {@Column(name = "country"), @Column(name = "year")},
                                unique = "country, year")
                        Object rows) {}

        void counted(@Schema(value = Petal.class, minRows = 2, maxRows = 3) Object rows) {}

        void asked(@Schema(value = Petal.class, rules = @Rule("isLonger")) Object rows) {}

        void compared(
                @Schema(
                                columns = {
                                    @Column(name = "low", type = ColumnType.NUMBER),
                                    @Column(name = "high", type = ColumnType.NUMBER)
                                },
                                rules = @Rule(value = "ascends", mostly = 0.5))
                        Object rows) {}

        static boolean ascends(double low, double high) {
            return low <= high;
        }

        void throwing(@Schema(columns = @Column(name = "text"), rules = @Rule("isShort")) Object rows) {}

        static boolean isShort(String text) {
            return text.length() < 3;
        }

        void warned(
                @Schema(
                                columns = {
                                    @Column(name = "a", min = 0, type = ColumnType.NUMBER, severity = Severity.WARN),
                                    @Column(name = "b", min = 0, type = ColumnType.NUMBER)
                                })
                        Object rows) {}

        void labelled(
                @Schema(
                                columns = {
                                    @Column(name = "x", type = ColumnType.NUMBER),
                                    @Column(name = "label", type = ColumnType.STRING, in = Environment.TRAINING)
                                })
                        Object rows) {}

        void secret(
                @Schema(
                                columns =
                                        @Column(
                                                name = "ssn",
                                                type = ColumnType.STRING,
                                                pattern = "\\d{9}",
                                                unique = true,
                                                sensitive = true))
                        Object rows) {}
    }

    private static TablePlan plan(String method) {
        return declared(Model.class, method);
    }

    @Test
    void columns_in_another_order_are_told_where_the_table_has_an_order() {
        assertThat(isGood(plan("ordered"), row("a", 1, "x", 0, "b", 2))).isTrue();
        assertThat(said(plan("ordered"), List.of(row("b", 2, "a", 1))))
                .containsExactly("columns in another order: expected a, b; got b, a, in row 0");
    }

    @Test
    void a_hash_map_has_no_order() {
        assertThat(isGood(plan("ordered"), new HashMap<>(Map.of("b", 2, "a", 1))))
                .isTrue();
    }

    @Test
    void two_rows_may_not_share_a_key_of_several_columns() {
        assertThat(isGood(plan("keyed"), List.of(row("country", "IS", "year", 1), row("country", "IS", "year", 2))))
                .isTrue();
        assertThat(said(
                        plan("keyed"),
                        List.of(
                                row("country", "IS", "year", 1),
                                row("country", "NO", "year", 1),
                                row("country", "IS", "year", 1L))))
                .containsExactly("columns country, year: expected a key that no two rows share,"
                        + " got \"IS\", 1 again in row 2");
    }

    @Test
    void a_row_that_lacks_a_cell_of_the_key_shares_it_with_none() {
        assertThat(isGood(plan("keyed"), List.of(row("country", null, "year", 1), row("country", null, "year", 1))))
                .isTrue();
    }

    @Test
    void a_unique_column_has_each_value_once() {
        assertThat(said(
                        Tables.contract(Reading.class),
                        List.of(new Reading(1, 1), new Reading(2, 1), new Reading(1, 1))))
                .containsExactly("column id: expected unique values, got 1 again in row 2");
    }

    @Test
    void so_many_cells_as_is_said_may_break_a_rule() {
        List<Reading> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(new Reading(i, i < 2 ? -1 : 1));
        }
        assertThat(isGood(Tables.contract(Reading.class), rows)).isTrue();

        rows.set(7, new Reading(7, -2));
        assertThat(said(Tables.contract(Reading.class), rows))
                .containsExactly("column value: expected at least 0.0, got -1.0 in row 0"
                        + " and in 2 more of 8 rows (rows 0, 1, 7)");
    }

    @Test
    void the_number_of_rows_has_bounds() {
        Petal petal = new Petal(2, 1);

        assertThat(isGood(plan("counted"), List.of(petal, petal))).isTrue();
        assertThat(said(plan("counted"), List.of(petal))).containsExactly("expected 2 to 3 rows, got 1");
        assertThat(said(plan("counted"), List.of())).containsExactly("expected 2 to 3 rows, got 0");
        assertThat(said(plan("counted"), Map.of("length", new double[4], "width", new double[4])))
                .containsExactly("expected 2 to 3 rows, got 4");
    }

    @Test
    void a_record_is_asked_whether_it_is_right() {
        assertThat(isGood(plan("asked"), new Petal(2, 1))).isTrue();
        assertThat(said(plan("asked"), List.of(new Petal(2, 1), new Petal(1, 2))))
                .containsExactly("rule isLonger: broken in row 1");
    }

    @Test
    void so_is_the_record_that_a_map_or_a_row_of_columns_makes() {
        assertThat(said(plan("asked"), row("length", 1, "width", 2.0))).containsExactly("rule isLonger: broken");
        assertThat(said(plan("asked"), Map.of("length", new double[] {3, 1}, "width", List.of(1.0, 2.0))))
                .containsExactly("rule isLonger: broken in row 1");
    }

    @Test
    void a_row_with_another_fault_is_not_asked() {
        assertThat(said(plan("asked"), row("length", null, "width", 2.0)))
                .containsExactly("column length: expected double, got null");
    }

    @Test
    void a_static_predicate_takes_the_cells_of_the_columns_that_its_parameters_name() {
        List<Object> rows = List.of(row("low", 1, "high", 2), row("low", 3, "high", 2.5));

        assertThat(isGood(plan("compared"), rows)).isTrue();
        assertThat(said(plan("compared"), List.of(rows.get(1), rows.get(1), rows.get(0))))
                .containsExactly("rule ascends: broken in row 0 and in 1 more of 3 rows (rows 0, 1)");
    }

    @Test
    void a_predicate_without_a_cell_that_it_needs_is_not_asked() {
        assertThat(isGood(plan("compared"), row("low", null, "high", 2))).isTrue();
    }

    @Test
    void a_predicate_that_throws_is_told_with_what_it_threw() {
        assertThat(said(plan("throwing"), row("text", null)))
                .containsExactly("rule isShort: it threw NullPointerException");
    }

    @Test
    void a_rule_that_only_warns_is_told_as_such() {
        List<ColumnFinding> found = plan("warned").findings(row("a", -1, "b", 1));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.severity()).isEqualTo(Severity.WARN);
            assertThat(one.sentence()).isEqualTo("column a: expected at least 0.0, got -1");
        });
        assertThat(plan("warned").findings(row("a", -1, "b", -1)))
                .extracting(ColumnFinding::severity)
                .containsExactly(Severity.WARN, Severity.ERROR);
    }

    @Test
    void a_label_must_be_there_in_training_and_nowhere_else() {
        TablePlan training = declared(Model.class, "labelled", Environment.TRAINING);
        TablePlan serving = declared(Model.class, "labelled", Environment.SERVING);

        assertThat(isGood(training, row("x", 1, "label", "cat"))).isTrue();
        assertThat(said(training, row("x", 1))).containsExactly("column label: missing");
        assertThat(isGood(serving, row("x", 1))).isTrue();
        assertThat(said(serving, List.of(row("x", 1, "label", "cat"))))
                .containsExactly("column \"label\": is for training, but in the only row");
        assertThat(said(serving, Map.of("x", new double[1], "label", List.of("cat"))))
                .containsExactly("column \"label\": is for training");
    }

    @Test
    void no_cell_of_a_sensitive_column_is_shown() {
        List<ColumnFinding> found = plan("secret")
                .findings(
                        List.of(row("ssn", "12-34"), row("ssn", "987654321"), row("ssn", "987654321"), row("ssn", 7)));

        assertThat(found)
                .extracting(ColumnFinding::sentence)
                .containsExactly(
                        "column ssn: expected text that matches \"\\\\d{9}\", got a value that is not shown in row 0",
                        "column ssn: expected unique values, got a value that is not shown again in row 2",
                        "column ssn: expected string, got Integer in row 3");
        assertThat(found.toString()).doesNotContain("12-34", "987654321", "7]");
        assertThat(found).allSatisfy(one -> assertThat(one.samples()).isEmpty());
    }
}
