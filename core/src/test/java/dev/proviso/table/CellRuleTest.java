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
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Severity;
import dev.proviso.table.Tables.Petal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CellRuleTest {

    @Test
    void a_cell_outside_the_range_is_told_with_its_row() {
        List<Map<String, Object>> rows = petals(50);
        rows.get(3).put("petal_length", 0.2);

        assertThat(said(contract(Petal.class), rows))
                .containsExactly("column petal_length: expected 1.0 to 7.0, got 0.2 in row 3");
    }

    @Test
    void many_such_cells_are_counted_and_the_first_is_shown() {
        List<Map<String, Object>> rows = petals(50);
        for (int row : new int[] {3, 8, 9, 12, 20, 21, 22, 23, 24, 25, 26, 27, 49}) {
            rows.get(row).put("petal_length", row == 3 ? 0.2 : 7.1);
        }

        assertThat(contract(Petal.class).findings(rows))
                .containsExactly(new ColumnFinding(
                        Code.CELL_INVALID,
                        Severity.ERROR,
                        "petal_length",
                        "range",
                        "1.0 to 7.0",
                        "0.2",
                        13,
                        50,
                        List.of(3, 8, 9, 12, 20),
                        List.of("0.2", "7.1"),
                        "column petal_length: expected 1.0 to 7.0, got 0.2 in row 3"
                                + " and in 12 more of 50 rows (rows 3, 8, 9, 12, 20, …)"));
    }

    @Test
    void swapped_columns_are_caught_by_their_ranges() {
        assertThat(said(contract(Petal.class), new Petal(0.2, 1.4)))
                .containsExactly("column petal_length: expected 1.0 to 7.0, got 0.2");
        assertThat(said(contract(Petal.class), petal(1.8, 5.9)))
                .containsExactly("column petal_width: expected 0.1 to 2.6, got 5.9");
    }

    @Test
    void both_ends_belong_to_the_range() {
        assertThat(isGood(contract(Petal.class), petal(1, 0.1))).isTrue();
        assertThat(isGood(contract(Petal.class), petal(7L, 2.6))).isTrue();
    }

    @Test
    void nan_lies_in_no_range() {
        record Open(@InRange double x) {}

        assertThat(said(contract(Petal.class), petal(Double.NaN, 1.3)))
                .containsExactly("column petal_length: expected 1.0 to 7.0, got NaN");
        assertThat(said(contract(Open.class), row("x", Float.NaN)))
                .containsExactly("column x: expected a number, got NaN");
        assertThat(isGood(contract(Open.class), row("x", Double.POSITIVE_INFINITY)))
                .isTrue();
    }

    @Test
    void a_range_may_be_open_at_one_end() {
        record Half(
                @InRange(min = 0) double least,
                @InRange(max = 9) int most) {}

        assertThat(said(contract(Half.class), row("least", -1f, "most", 10)))
                .containsExactly(
                        "column least: expected at least 0.0, got -1.0", "column most: expected at most 9, got 10");
    }

    @Test
    void an_end_may_be_excluded() {
        record Rate(
                @InRange(min = 0, max = 1, minInclusive = false, maxInclusive = false)
                double rate,

                @InRange(min = 0, minInclusive = false) int count) {}

        assertThat(isGood(contract(Rate.class), new Rate(0.5, 1))).isTrue();
        assertThat(said(contract(Rate.class), new Rate(0, 0)))
                .containsExactly(
                        "column rate: expected above 0.0, below 1.0, got 0.0", "column count: expected above 0, got 0");
        assertThat(said(contract(Rate.class), row("rate", 1f, "count", 1)))
                .containsExactly("column rate: expected above 0.0, below 1.0, got 1.0");
    }

    @Test
    void the_range_of_an_integer_is_told_in_integers() {
        record Person(
                @InRange(min = 0, max = 120) int age,
                @InRange(min = 0.5, max = 9) long score) {}

        assertThat(said(contract(Person.class), new Person(130, 0)))
                .containsExactly("column age: expected 0 to 120, got 130", "column score: expected 0.5 to 9, got 0");
    }

    @Test
    void a_long_is_compared_exactly() {
        record Stamp(@InRange(min = -0x1p53, max = 0x1p53) long nanos) {}

        assertThat(isGood(contract(Stamp.class), new Stamp(1L << 53))).isTrue();
        assertThat(isGood(contract(Stamp.class), new Stamp((1L << 53) + 1))).isFalse();
        assertThat(isGood(contract(Stamp.class), row("nanos", -(1L << 53) - 1))).isFalse();
    }

    @Test
    void a_long_lies_in_no_range_beyond_all_longs() {
        record Stamp(@InRange(min = 0x1p63) double nanos) {}

        assertThat(isGood(contract(Stamp.class), row("nanos", Long.MAX_VALUE))).isFalse();
        assertThat(isGood(contract(Stamp.class), row("nanos", 0x1p63))).isTrue();
    }

    @Test
    void a_float_column_has_a_range_of_floats() {
        record Share(@InRange(min = 0, max = 0.1) float share) {}

        assertThat(isGood(contract(Share.class), new Share(0.1f))).isTrue();
        assertThat(isGood(contract(Share.class), row("share", 0.1f))).isTrue();
        assertThat(said(contract(Share.class), new Share(0.11f)))
                .containsExactly("column share: expected 0.0 to 0.1, got 0.11");
    }

    @Test
    void numbers_of_any_class_have_ranges() {
        record Any(
                @InRange(max = 1) BigDecimal decimal,
                @InRange(max = 1) BigInteger integer,
                @InRange(max = 1) Number any) {}
        TablePlan contract = contract(Any.class);

        assertThat(isGood(contract, new Any(BigDecimal.ONE, BigInteger.ONE, (byte) 1)))
                .isTrue();
        assertThat(said(contract, new Any(new BigDecimal("1.00000000000000000001"), BigInteger.TWO, 2f)))
                .containsExactly(
                        "column decimal: expected at most 1.0, got 1.00000000000000000001",
                        "column integer: expected at most 1.0, got 2",
                        "column any: expected at most 1.0, got 2.0");
        assertThat(said(contract, new Any(null, null, new AtomicInteger(2))))
                .containsExactly("column any: expected at most 1.0, got AtomicInteger");
    }

    @Test
    void a_null_is_in_every_range() {
        record Maybe(@InRange(max = 1) @Finite Double x) {}

        assertThat(isGood(contract(Maybe.class), new Maybe(null))).isTrue();
    }

    @Test
    void a_finite_column_has_no_nan_and_no_infinity() {
        record Score(@Finite double score) {}

        assertThat(said(contract(Score.class), List.of(new Score(Double.NaN), new Score(Double.NEGATIVE_INFINITY))))
                .containsExactly("column score: expected a finite number, got NaN in row 0"
                        + " and in 1 more of 2 rows (rows 0, 1)");
        assertThat(isGood(contract(Score.class), new Score(Double.MAX_VALUE))).isTrue();
    }

    @Test
    void what_is_not_finite_is_not_told_to_be_out_of_range_besides() {
        record Score(@Finite @InRange(min = 0, max = 1) double score) {}

        assertThat(said(contract(Score.class), List.of(new Score(Double.NaN), new Score(2))))
                .containsExactly(
                        "column score: expected a finite number, got NaN in row 0",
                        "column score: expected 0.0 to 1.0, got 2.0 in row 1");
    }
}
