package dev.proviso.e2e.learned;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.Environment;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is declared of a table, and what training has seen of it, together. */
class DeclaredTest {

    enum Kind {
        FLAT,
        VILLA,
        CASTLE
    }

    record House(
            @InRange(min = 0, max = 1000) double area,
            Kind kind,
            @Column(sensitive = true) String owner,
            @Column(in = Environment.SERVING) Integer ticket,
            @Column(in = Environment.TRAINING) Double price) {}

    static class Prices {
        @Trains
        void fit(@Schema(House.class) List<?> rows) {}

        int predict(@Schema(value = House.class, learned = true) List<?> rows) {
            return rows.size();
        }

        int learned(@Schema(learned = true) List<?> rows) {
            return rows.size();
        }
    }

    static class Weighted {
        @Trains
        void fit(@Schema(House.class) List<?> rows, @Schema(learned = true) List<Map<String, Object>> weights) {}

        int predict(@Schema(learned = true) List<Map<String, Object>> weights) {
            return weights.size();
        }
    }

    private static List<House> houses() {
        List<House> houses = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            houses.add(new House(40.5 + i, i % 2 == 0 ? Kind.FLAT : Kind.VILLA, "Ada", null, 1e5));
        }
        return houses;
    }

    private static Map<String, Object> asked(Object... more) {
        Map<String, Object> row = Houses.row("area", 50.5, "kind", "FLAT", "owner", "Eve", "ticket", 7);
        row.putAll(Houses.row(more));
        return row;
    }

    private final Prices prices = new Prices();

    private void fit() {
        prices.fit(houses());
    }

    @Test
    void a_label_is_learned_and_not_asked_for() {
        fit();

        assertThat(prices.predict(List.of(asked()))).isEqualTo(1);
        assertThat(prices.learned(List.of(asked()))).isEqualTo(1);
        assertBreaks(() -> prices.learned(List.of(asked("price", 1e5))), """
                Prices.learned(rows) broke its contract
                  COLUMN_UNEXPECTED  rows, column "price": is for training, but in the only row
                """);
    }

    @Test
    void a_row_of_the_record_itself_may_have_the_label() {
        fit();

        assertThat(prices.learned(List.of(new House(50.5, Kind.FLAT, "Eve", 7, null))))
                .isEqualTo(1);
    }

    @Test
    void a_constant_that_training_has_not_seen_is_told_of_maps_and_of_records() {
        fit();

        assertBreaks(() -> prices.learned(List.of(asked("kind", "CASTLE"))), """
                Prices.learned(rows) broke its contract
                  LEVEL_UNSEEN  rows, column kind: expected FLAT or VILLA (learned by fit), got "CASTLE" in row 0
                """);
        assertBreaks(() -> prices.learned(List.of(new House(50.5, Kind.CASTLE, "Eve", 7, null))), """
                Prices.learned(rows) broke its contract
                  LEVEL_UNSEEN  rows, column kind: expected FLAT or VILLA (learned by fit), got CASTLE in row 0
                """);
    }

    @Test
    void both_hold_and_what_both_say_is_told_once() {
        fit();

        assertBreaks(() -> prices.predict(List.of(asked("area", -1.0, "kind", "CASTLE", "owner", 7))), """
                Prices.predict(rows) broke its contract
                  CELL_INVALID  rows, column area: expected 0.0 to 1000.0, got -1.0 in row 0
                  COLUMN_TYPE   rows, column owner: expected String, got Integer in row 0
                  LEVEL_UNSEEN  rows, column kind: expected FLAT or VILLA (learned by fit), got "CASTLE" in row 0
                """);
    }

    @Test
    void ranges_are_declared_and_not_learned() {
        fit();

        assertThat(prices.learned(List.of(asked("area", -1.0)))).isEqualTo(1);
    }

    @Test
    void nothing_that_a_sensitive_column_holds_is_kept() {
        fit();

        TableContract learned = Proviso.learnedSchema(prices).orElseThrow();
        assertThat(learned.toString()).doesNotContain("Ada");
        assertThat(learned.columns().stream().map(ColumnContract::name))
                .containsExactly("area", "kind", "owner", "ticket", "price");
    }

    @Test
    void of_several_tables_that_which_says_so_is_learned() {
        Weighted model = new Weighted();
        model.fit(houses(), Houses.some());

        assertThat(model.predict(Houses.some())).isEqualTo(10);
    }
}
