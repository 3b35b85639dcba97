package dev.proviso.profile;

import static dev.proviso.profile.Learning.column;
import static dev.proviso.profile.Learning.declared;
import static dev.proviso.profile.Learning.learn;
import static dev.proviso.profile.Learning.learned;
import static dev.proviso.profile.Learning.open;
import static dev.proviso.profile.Learning.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.LevelProfile;
import dev.proviso.schema.NumberProfile;
import dev.proviso.schema.TableContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LearnerTest {

    enum Kind {
        FLAT,
        VILLA {
            @Override
            public String toString() {
                return "a villa";
            }
        },
        CASTLE
    }

    record Home(
            @InRange(min = 0, max = 9) double area,
            @Column(in = Environment.SERVING) String ticket,
            Kind kind,
            String note,
            @Column(type = ColumnType.CATEGORICAL) String colour) {}

    private static List<String> names(TableContract table) {
        return table.columns().stream().map(ColumnContract::name).toList();
    }

    @Test
    void types_are_those_of_the_cells() {
        assertThat(column(1, 2L).cells().type()).isEqualTo(ColumnType.INTEGER);
        assertThat(column(1.5, 2f).cells().type()).isEqualTo(ColumnType.NUMBER);
        assertThat(column(1, new BigDecimal("2.5")).cells().type()).isEqualTo(ColumnType.NUMBER);
        assertThat(column("a", "b").cells().type()).isEqualTo(ColumnType.STRING);
        assertThat(column(true, false).cells().type()).isEqualTo(ColumnType.BOOLEAN);
        assertThat(column(LocalDate.EPOCH).cells().type()).isEqualTo(ColumnType.DATE);
        assertThat(column(Instant.EPOCH).cells().type()).isEqualTo(ColumnType.DATETIME);
        assertThat(column(TimeUnit.DAYS).cells().type()).isEqualTo(ColumnType.CATEGORICAL);
        assertThat(column(1, "a").cells().type()).isEqualTo(ColumnType.ANY);
        assertThat(column(new Object()).cells().type()).isEqualTo(ColumnType.ANY);
    }

    @Test
    void arrays_of_numbers_have_theirs() {
        TableContract table = learned(row("a", new double[2], "b", new long[2], "c", new int[2], "d", new float[2]));

        assertThat(table.columns())
                .extracting(column -> column.cells().type())
                .containsExactly(ColumnType.NUMBER, ColumnType.INTEGER, ColumnType.INTEGER, ColumnType.NUMBER);
    }

    @Test
    void text_of_few_values_has_levels() {
        ColumnContract few = column("a", "b", "a", "b");

        assertThat(few.cells().type()).isEqualTo(ColumnType.CATEGORICAL);
        assertThat(few.cells().oneOf()).containsExactly("a", "b");
        assertThat(few.profile()).isEqualTo(new LevelProfile(Map.of("a", 2L, "b", 2L)));
    }

    @Test
    void text_of_which_most_comes_once_has_none() {
        ColumnContract many = column("a", "b", "c", "a");

        assertThat(many.cells().type()).isEqualTo(ColumnType.STRING);
        assertThat(many.cells().oneOf()).isEmpty();
        assertThat(many.profile()).isNull();
    }

    @Test
    void text_of_more_than_a_hundred_values_has_none() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 404; i++) {
            texts.add("level " + i % 101);
        }

        assertThat(column(texts.toArray()).cells().type()).isEqualTo(ColumnType.STRING);
        assertThat(column(texts.subList(0, 100).stream()
                                .flatMap(text -> List.of(text, text).stream())
                                .toArray())
                        .cells()
                        .type())
                .isEqualTo(ColumnType.CATEGORICAL);
    }

    @Test
    void constants_are_levels_by_their_names() {
        assertThat(column(Kind.VILLA, Kind.FLAT).cells().oneOf()).containsExactly("VILLA", "FLAT");
    }

    @Test
    void numbers_have_their_mean_spread_and_quantiles() {
        NumberProfile profile =
                (NumberProfile) column(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0).profile();

        assertThat(profile.count()).isEqualTo(8);
        assertThat(profile.mean()).isEqualTo(5.0);
        assertThat(profile.deviation()).isCloseTo(2.0, within(1e-12));
        assertThat(profile.quantiles())
                .hasSize(201)
                .startsWith(2.0)
                .contains(4.0, 5.0, 7.0)
                .endsWith(9.0)
                .isSorted();
    }

    @Test
    void what_is_not_finite_is_in_no_distribution() {
        NumberProfile profile = (NumberProfile)
                column(1.0, Double.NaN, 3.0, Double.POSITIVE_INFINITY).profile();

        assertThat(profile.count()).isEqualTo(2);
        assertThat(profile.mean()).isEqualTo(2.0);
    }

    @Test
    void nulls_are_learned() {
        TableContract table = learned(List.of(row("a", 1, "b", null), row("a", 2, "b", 3)));

        assertThat(table.columns().get(0).cells().nullable()).isFalse();
        assertThat(table.columns().get(1).cells().nullable()).isTrue();
        assertThat(table.columns().get(1).cells().type()).isEqualTo(ColumnType.INTEGER);
    }

    @Test
    void a_column_that_some_rows_lack_is_not_required() {
        TableContract table = learned(List.of(row("a", 1), row("a", 2, "b", 3)));

        assertThat(table.columns().get(0).required()).isTrue();
        assertThat(table.columns().get(1).required()).isFalse();
    }

    @Test
    void other_columns_are_refused_and_the_order_is_that_of_the_table() {
        TableContract table = learned(List.of(row("b", 1, "a", 2), row("b", 3, "a", 4)));

        assertThat(names(table)).containsExactly("b", "a");
        assertThat(table.extra()).isEqualTo(Schema.Extra.REJECT);
        assertThat(table.order()).isEqualTo(Schema.Order.EXACT);
        assertThat(table.learnedBy()).isEqualTo("fit");
        assertThat(table.title()).isEqualTo("a table as fit has seen it");
    }

    @Test
    void rows_in_different_orders_have_none() {
        TableContract table = learned(List.of(row("b", 1, "a", 2), row("a", 3, "b", 4)));

        assertThat(table.order()).isEqualTo(Schema.Order.ANY);
        assertThat(names(table)).containsExactly("a", "b");
    }

    @Test
    void maps_without_an_order_have_none() {
        assertThat(learned(List.of(new HashMap<>(row("b", 1, "a", 2)))).order()).isEqualTo(Schema.Order.ANY);
        assertThat(learned(new HashMap<>(row("b", new int[1], "a", new int[1]))).order())
                .isEqualTo(Schema.Order.ANY);
        assertThat(learned(new TreeMap<>(row("b", new int[1], "a", new int[1]))).order())
                .isEqualTo(Schema.Order.ANY);
    }

    @Test
    void what_is_declared_of_a_column_is_learned_and_its_rules_are_not() {
        TableContract table = learn(
                declared(Home.class),
                List.of(new Home(1.5, null, Kind.FLAT, "x", "red"), new Home(2.5, null, Kind.VILLA, "x", "red")));

        assertThat(table.type()).isEqualTo(Home.class.getName());
        ColumnContract area = table.column("area");
        assertThat(area.cells().javaType()).isEqualTo("double");
        assertThat(area.cells().range()).isNull();
        assertThat(area.cells().nullable()).isFalse();
        assertThat(table.column("kind").cells().oneOf()).containsExactly("FLAT", "VILLA");
        assertThat(table.column("note").cells().type()).isEqualTo(ColumnType.STRING);
        assertThat(table.column("note").cells().oneOf()).isEmpty();
        assertThat(table.column("colour").cells().oneOf()).containsExactly("red");
    }

    @Test
    void a_column_of_serving_keeps_its_place() {
        TableContract table =
                learn(declared(Home.class), List.of(row("area", 1.5, "kind", "FLAT", "note", "x", "colour", "red")));

        assertThat(names(table)).containsExactly("area", "ticket", "kind", "note", "colour");
    }

    @Test
    void names_of_a_matrix_are_its_columns() {
        assertThat(names(learn(open(), null, new double[][] {{1, 2}}, List.of("a", "b"))))
                .containsExactly("a", "b");
        assertThat(names(learned(new double[][] {{1, 2}}))).containsExactly("0", "1");
    }

    @Test
    void what_has_no_columns_teaches_nothing() {
        assertThat(learn(open(), List.of())).isNull();
        assertThat(learn(open(), new double[0][])).isNull();
        assertThat(learn(open(), "no table")).isNull();
        assertThat(learn(open(), new double[][] {{1}, {1, 2}})).isNull();
    }

    @Test
    void memory_does_not_grow_with_the_rows() {
        NumberProfile profile = (NumberProfile)
                learned(row("x", new double[2_000_000])).columns().get(0).profile();

        assertThat(profile.count()).isEqualTo(2_000_000);
        assertThat(profile.quantiles()).hasSize(201);
    }
}
