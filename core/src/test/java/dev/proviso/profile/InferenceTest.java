package dev.proviso.profile;

import static dev.proviso.profile.Learning.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.proviso.Proviso;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Schema;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.TableContract;
import dev.proviso.value.Range;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InferenceTest {

    record Flower(double length, String species) {}

    @Test
    void a_table_is_written_down_as_rules() {
        TableContract inferred = Proviso.inferSchema(Arrays.asList(
                row("length", 1.5, "petals", 5, "species", "iris", "note", "first"),
                row("length", 4.5, "petals", 3, "species", "rose", "note", null),
                row("length", 2.5, "petals", 4, "species", "iris"),
                row("length", 2.5, "petals", 4, "species", "rose")));

        assertThat(inferred)
                .isEqualTo(TableContract.of(List.of(
                                ColumnContract.named("length")
                                        .type(ColumnType.NUMBER)
                                        .nullable(false)
                                        .range(new Range(1.5, 4.5, true, true))
                                        .build(),
                                ColumnContract.named("petals")
                                        .type(ColumnType.INTEGER)
                                        .nullable(false)
                                        .range(new Range(3, 5, true, true))
                                        .build(),
                                ColumnContract.named("species")
                                        .type(ColumnType.CATEGORICAL)
                                        .nullable(false)
                                        .oneOf(List.of("iris", "rose"))
                                        .build(),
                                ColumnContract.named("note")
                                        .type(ColumnType.STRING)
                                        .required(false)
                                        .build()))
                        .build());
        assertThat(inferred.extra()).isEqualTo(Schema.Extra.ALLOW);
    }

    @Test
    void records_columns_and_matrices_are_tables_too() {
        assertThat(Proviso.inferSchema(List.of(new Flower(1.5, "iris"))).columns())
                .extracting(ColumnContract::name)
                .containsExactly("length", "species");
        assertThat(Proviso.inferSchema(Map.of("x", new double[] {1, 2}))
                        .columns()
                        .get(0)
                        .cells()
                        .range())
                .isEqualTo(new Range(1, 2, true, true));
        assertThat(Proviso.inferSchema(new double[2][3]).columns()).hasSize(3);
    }

    @Test
    void numbers_that_are_not_all_finite_get_no_range() {
        assertThat(Proviso.inferSchema(Map.of("x", new double[] {1, Double.NaN}))
                        .columns()
                        .get(0)
                        .cells()
                        .range())
                .isNull();
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proviso.inferSchema(List.of()))
                .withMessage("this is no table with columns: give a list of rows, a map of columns, or a double[][]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proviso.inferSchema(new AbstractList<Object>() {
                    @Override
                    public Object get(int index) {
                        throw new IllegalStateException("closed");
                    }

                    @Override
                    public int size() {
                        return 1;
                    }
                }))
                .withMessage("the table can not be read: it threw java.lang.IllegalStateException");
    }
}
