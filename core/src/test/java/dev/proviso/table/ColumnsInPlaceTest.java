package dev.proviso.table;

import static dev.proviso.table.Tables.declared;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Schema;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What an inline {@code @Column} asks of cells. */
class ColumnsInPlaceTest {

    @SuppressWarnings("unused")
    interface Model {
        void age(@Schema(columns = @Column(name = "age", type = ColumnType.INTEGER, min = 0, max = 120)) Object rows);

        void price(@Schema(columns = @Column(name = "price", type = ColumnType.NUMBER, finite = true)) Object rows);

        void name(
                @Schema(
                                columns =
                                        @Column(
                                                name = "name",
                                                type = ColumnType.STRING,
                                                pattern = "[A-Z].*",
                                                minLength = 2,
                                                maxLength = 5))
                        Object rows);

        void flag(@Schema(columns = @Column(name = "flag", type = ColumnType.BOOLEAN, notNull = true)) Object rows);

        void day(
                @Schema(
                                columns =
                                        @Column(
                                                name = "day",
                                                type = ColumnType.DATE,
                                                earliest = "2020-01-01",
                                                latest = "2020-12-31"))
                        Object rows);

        void moment(
                @Schema(columns = @Column(name = "at", type = ColumnType.DATETIME, latest = "2020-12-31T12:00:00Z"))
                        Object rows);

        void unit(
                @Schema(
                                columns =
                                        @Column(
                                                name = "unit",
                                                type = ColumnType.CATEGORICAL,
                                                oneOf = {"DAYS", "HOURS"}))
                        Object rows);

        void size(
                @Schema(
                                columns =
                                        @Column(
                                                name = "size",
                                                type = ColumnType.NUMBER,
                                                oneOf = {"1", "2.5", "10"}))
                        Object rows);

        void colour(
                @Schema(
                                columns =
                                        @Column(
                                                name = "colour",
                                                oneOf = {"red", "blue"}))
                        Object rows);

        void pixels(@Schema(columns = @Column(regex = "px_\\d+", type = ColumnType.NUMBER, min = 0)) Object rows);

        void maybe(@Schema(columns = @Column(name = "note", required = false, type = ColumnType.STRING)) Object rows);
    }

    private static TablePlan plan(String method) {
        return declared(Model.class, method);
    }

    @Test
    void an_integer_is_of_any_class_of_whole_numbers() {
        assertThat(isGood(plan("age"), List.of(row("age", 36), row("age", 36L), row("age", (byte) 36))))
                .isTrue();
        assertThat(isGood(plan("age"), row("age", BigInteger.TEN))).isTrue();
        assertThat(said(plan("age"), row("age", 36.0)))
                .containsExactly("column age: expected integer, got Double 36.0");
        assertThat(said(plan("age"), row("age", "36")))
                .containsExactly("column age: expected integer, got String \"36\"");
    }

    @Test
    void its_range_is_told_as_integers() {
        assertThat(said(plan("age"), List.of(row("age", 130), row("age", -1))))
                .containsExactly("column age: expected 0 to 120, got 130 in row 0 and in 1 more of 2 rows (rows 0, 1)");
    }

    @Test
    void a_cell_may_be_null_unless_it_is_said_that_it_may_not() {
        assertThat(isGood(plan("age"), row("age", null))).isTrue();
        assertThat(said(plan("flag"), row("flag", null))).containsExactly("column flag: expected boolean, got null");
    }

    @Test
    void nan_is_a_number_and_no_null_and_not_finite() {
        assertThat(isGood(plan("price"), row("price", null))).isTrue();
        assertThat(said(plan("price"), row("price", Double.NaN)))
                .containsExactly("column price: expected a finite number, got NaN");
        assertThat(said(plan("price"), row("price", Float.POSITIVE_INFINITY)))
                .containsExactly("column price: expected a finite number, got Infinity");
    }

    @Test
    void a_text_matches_its_pattern_whole_and_has_its_length() {
        assertThat(isGood(plan("name"), row("name", "Ada"))).isTrue();
        assertThat(said(plan("name"), row("name", "ada")))
                .containsExactly("column name: expected text that matches \"[A-Z].*\", got \"ada\"");
        assertThat(said(plan("name"), row("name", "A")))
                .containsExactly("column name: expected 2 to 5 characters, got \"A\"");
        assertThat(said(plan("name"), row("name", "Augusta")))
                .containsExactly("column name: expected 2 to 5 characters, got \"Augusta\"");
    }

    @Test
    void a_day_lies_between_its_ends_both_included() {
        assertThat(isGood(plan("day"), row("day", LocalDate.parse("2020-01-01"))))
                .isTrue();
        assertThat(isGood(plan("day"), row("day", java.sql.Date.valueOf("2020-12-31"))))
                .isTrue();
        assertThat(said(plan("day"), row("day", LocalDate.parse("2021-01-01"))))
                .containsExactly("column day: expected 2020-01-01 to 2020-12-31, got 2021-01-01");
        assertThat(said(plan("day"), row("day", LocalDateTime.parse("2020-05-01T00:00"))))
                .containsExactly("column day: expected date, got LocalDateTime 2020-05-01T00:00");
    }

    @Test
    void a_moment_is_compared_as_utc() {
        assertThat(isGood(plan("moment"), row("at", Instant.parse("2020-12-31T12:00:00Z"))))
                .isTrue();
        assertThat(said(plan("moment"), row("at", Instant.parse("2020-12-31T12:00:00.000000001Z"))))
                .containsExactly(
                        "column at: expected at latest 2020-12-31T12:00:00Z," + " got 2020-12-31T12:00:00.000000001Z");
        assertThat(said(plan("moment"), row("at", LocalDate.EPOCH)))
                .containsExactly("column at: expected datetime, got LocalDate 1970-01-01");
    }

    @Test
    void a_level_is_a_text_or_the_constant_of_that_name() {
        assertThat(isGood(plan("unit"), List.of(row("unit", "DAYS"), row("unit", TimeUnit.HOURS))))
                .isTrue();
        assertThat(said(plan("unit"), List.of(row("unit", "WEEKS"), row("unit", TimeUnit.NANOSECONDS))))
                .containsExactly("column unit: expected DAYS or HOURS, got \"WEEKS\" in row 0"
                        + " and in 1 more of 2 rows (rows 0, 1)");
        assertThat(said(plan("unit"), row("unit", 1)))
                .containsExactly("column unit: expected categorical, got Integer 1");
    }

    @Test
    void one_of_numbers_is_compared_as_numbers() {
        assertThat(isGood(plan("size"), List.of(row("size", 1), row("size", 1.0), row("size", 2.5f))))
                .isTrue();
        assertThat(said(plan("size"), row("size", 2))).containsExactly("column size: expected 1, 2.5 or 10, got 2");
    }

    @Test
    void one_of_texts_is_exact() {
        assertThat(isGood(plan("colour"), row("colour", "red"))).isTrue();
        assertThat(said(plan("colour"), row("colour", "Red")))
                .containsExactly("column colour: expected red or blue, got \"Red\"");
    }

    @Test
    void a_regex_stands_for_each_column_that_it_matches() {
        assertThat(isGood(plan("pixels"), Map.of("px_0", 1, "px_12", 2.5, "label", "cat")))
                .isTrue();
        assertThat(said(plan("pixels"), row("px_0", 1, "px_1", -1, "px_2", "x")))
                .containsExactly(
                        "column px_1: expected at least 0.0, got -1", "column px_2: expected number, got String \"x\"");
    }

    @Test
    void a_regex_that_nothing_matches_is_a_missing_column() {
        assertThat(said(plan("pixels"), List.of(row("pixel_0", 1))))
                .containsExactly("column px_\\\\d+: missing in the only row");
    }

    @Test
    void a_column_that_is_not_required_may_be_absent_and_is_judged_where_it_is_there() {
        assertThat(isGood(plan("maybe"), row("other", 1))).isTrue();
        assertThat(said(plan("maybe"), row("note", 1))).containsExactly("column note: expected string, got Integer 1");
    }
}
