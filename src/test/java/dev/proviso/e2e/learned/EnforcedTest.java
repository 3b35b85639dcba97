package dev.proviso.e2e.learned;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.learned.Houses.house;
import static dev.proviso.e2e.learned.Houses.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What training has seen of a table, tables are held to after it. */
class EnforcedTest {

    static class Prices {
        @Trains
        void fit(@Schema(learned = true) List<Map<String, Object>> rows) {}

        @RequireTrained
        int predict(@Schema(learned = true) List<Map<String, Object>> rows) {
            return rows.size();
        }

        @RequireTrained
        int any(
                @Schema(learned = true, order = Schema.Order.ANY, extra = Schema.Extra.ALLOW)
                        List<Map<String, Object>> rows) {
            return rows.size();
        }

        int one(@Schema(learned = true) Map<String, ?> row) {
            return row.size();
        }

        int columns(@Schema(learned = true) Map<String, ?> columns) {
            return columns.size();
        }
    }

    private final Prices prices = new Prices();

    private void fit() {
        prices.fit(Houses.some());
    }

    @Test
    void what_is_like_the_training_passes() {
        fit();

        assertThat(prices.predict(List.of(house(71.25, 3, "villa")))).isEqualTo(1);
        assertThat(prices.predict(List.of())).isZero();
        assertThat(prices.one(house(1.5, 1, "flat"))).isEqualTo(3);
        assertThat(prices.columns(row("area", new double[] {1.5}, "rooms", new int[] {1}, "kind", List.of("flat"))))
                .isEqualTo(3);
    }

    @Test
    void before_training_only_that_is_said() {
        assertBreaks(() -> prices.predict(List.of(row("size", 1))), """
                Prices.predict(rows) broke its contract
                  UNTRAINED  Prices is not trained: call fit first
                """);
    }

    @Test
    void a_method_that_asks_for_no_training_asks_for_a_schema() {
        assertBreaks(() -> prices.one(house(1.5, 1, "flat")), """
                Prices.one(row) broke its contract
                  NOT_LEARNED  Prices has learned no schema: call fit, or give it one by Proviso.learnSchema(model, schema)
                """);
    }

    @Test
    void swapped_columns_are_told() {
        fit();

        assertBreaks(() -> prices.predict(List.of(row("rooms", 3, "area", 71.25, "kind", "villa"))), """
                Prices.predict(rows) broke its contract
                  COLUMN_ORDER  rows, columns in another order: expected area, rooms, kind (learned by fit); got rooms, area, kind, in row 0
                """);
        assertThat(prices.any(List.of(row("rooms", 3, "area", 71.25, "kind", "villa", "id", 7))))
                .isEqualTo(1);
    }

    @Test
    void a_map_without_an_order_has_none_that_is_wrong() {
        fit();

        assertThat(prices.predict(List.of(new HashMap<>(house(71.25, 3, "villa")))))
                .isEqualTo(1);
    }

    @Test
    void a_training_on_maps_without_an_order_learns_none() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Houses.some().forEach(each -> rows.add(new HashMap<>(each)));
        prices.fit(rows);

        assertThat(prices.predict(List.of(house(71.25, 3, "villa")))).isEqualTo(1);
        assertThat(prices.predict(List.of(row("rooms", 3, "kind", "villa", "area", 71.25))))
                .isEqualTo(1);
    }

    @Test
    void a_renamed_column_is_missing_and_its_new_name_is_suggested() {
        fit();

        assertBreaks(() -> prices.predict(List.of(row("area", 71.25, "room", 3, "kind", "villa"))), """
                Prices.predict(rows) broke its contract
                  COLUMN_MISSING     rows, column rooms: missing (learned by fit) in the only row; did you mean "room", which fit has not seen?
                  COLUMN_UNEXPECTED  rows, column "room": not seen by fit, but in the only row
                """);
    }

    @Test
    void a_missing_column_is_told() {
        fit();

        assertBreaks(() -> prices.predict(List.of(row("area", 71.25, "rooms", 3))), """
                Prices.predict(rows) broke its contract
                  COLUMN_MISSING  rows, column kind: missing (learned by fit) in the only row
                """);
    }

    @Test
    void an_unexpected_column_is_told() {
        fit();

        assertBreaks(() -> prices.predict(List.of(row("area", 71.25, "rooms", 3, "kind", "flat", "price", 1))), """
                Prices.predict(rows) broke its contract
                  COLUMN_UNEXPECTED  rows, column "price": not seen by fit, but in the only row
                """);
    }

    @Test
    void another_type_is_told() {
        fit();

        assertBreaks(() -> prices.predict(List.of(house("71,25", 3, "flat"), house(1.5, 2.5, "flat"))), """
                Prices.predict(rows) broke its contract
                  COLUMN_TYPE  rows, column area: expected number (learned by fit), got String "71,25" in row 0
                  COLUMN_TYPE  rows, column rooms: expected integer (learned by fit), got Double 2.5 in row 1
                """);
    }

    @Test
    void a_level_that_training_has_not_seen_is_told() {
        fit();

        assertBreaks(() -> prices.predict(List.of(house(71.25, 3, "castle"))), """
                Prices.predict(rows) broke its contract
                  LEVEL_UNSEEN  rows, column kind: expected flat or villa (learned by fit), got "castle" in row 0
                """);
    }

    @Test
    void a_null_that_training_has_not_seen_is_told() {
        fit();

        assertBreaks(() -> prices.predict(Arrays.asList(house(null, 3, "flat"))), """
                Prices.predict(rows) broke its contract
                  CELL_NULL  rows, column area: expected number (learned by fit), got null in row 0
                """);
    }

    @Test
    void null_in_place_of_a_table_is_told() {
        fit();

        assertBreaks(() -> prices.predict(null), """
                Prices.predict(rows) broke its contract
                  NULL_VALUE  rows is null, expected a table
                """);
    }

    @Test
    void columns_are_held_to_it_too() {
        fit();

        assertBreaks(
                () -> prices.columns(
                        row("area", new double[] {1.5}, "rooms", new double[] {1}, "kind", List.of("hut"))),
                """
                Prices.columns(columns) broke its contract
                  COLUMN_TYPE   columns, column rooms: expected integer (learned by fit), got Double 1.0 in row 0
                  LEVEL_UNSEEN  columns, column kind: expected flat or villa (learned by fit), got "hut" in row 0
                """);
    }
}
