package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.InRange;
import dev.proviso.schema.TableReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableCheckTest {

    record Flower(
            @InRange(min = 0, max = 10) double sepalLength,
            @Column(in = Environment.TRAINING) String species) {}

    private final TableCheck flowers = Proviso.table(Flower.class);

    @Test
    void a_good_table_has_a_clean_report() {
        TableReport report = flowers.check(List.of(new Flower(5.1, "setosa"), new Flower(4.9, "setosa")));

        assertThat(report.isClean()).isTrue();
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.title()).isEqualTo("Flower");
        assertThat(flowers.accepts(new Flower(5.1, null))).isTrue();
    }

    @Test
    void a_bad_table_has_all_that_is_wrong_with_it() {
        TableReport report = flowers.check(Map.of("sepalLength", new double[] {5.1, 51, -1}));

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.findings())
                .extracting(ColumnFinding::sentence)
                .containsExactly(
                        "column sepalLength: expected 0.0 to 10.0, got 51.0 in row 1 and in 1 more of 3 rows"
                                + " (rows 1, 2)",
                        "column species: missing");
    }

    @Test
    void what_a_table_is_used_for_decides_on_its_columns() {
        TableCheck serving = flowers.in(Environment.SERVING);

        assertThat(serving.check(Map.of("sepalLength", 5.1)).isClean()).isTrue();
        assertThat(serving.check(Map.of("sepalLength", 5.1, "species", "setosa"))
                        .findings())
                .extracting(ColumnFinding::code)
                .containsExactly(Code.COLUMN_UNEXPECTED);
    }

    @Test
    void a_matrix_is_checked_with_the_names_of_its_columns() {
        TableCheck serving = flowers.in(Environment.SERVING);

        assertThat(serving.check(new double[][] {{1, 5.1}}, List.of("id", "sepalLength"))
                        .isClean())
                .isTrue();
        assertThat(serving.check(new double[][] {{5.1, 11}}, List.of("id", "sepalLength"))
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_contract_of_ones_own_is_checked_alike() {
        TableCheck own = Proviso.table(
                flowers.contract().toBuilder().rows(1, Long.MAX_VALUE).build());

        assertThat(own.check(List.of()).findings())
                .extracting(ColumnFinding::sentence)
                .containsExactly("expected at least 1 row, got 0");
    }

    @Test
    void a_schema_that_makes_no_sense_is_refused() {
        record Odd(@InRange(min = 2, max = 1) double x) {}

        assertThatThrownBy(() -> Proviso.table(Odd.class))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("Odd.x: @InRange(min = 2.0, max = 1.0) takes no value\n"
                        + "  Write the smaller number as min.");
    }

    @Test
    void null_is_no_table() {
        assertThat(flowers.accepts(null)).isFalse();
        assertThat(flowers.check(null).findings())
                .extracting(ColumnFinding::code)
                .containsExactly(Code.NULL_VALUE);
    }
}
