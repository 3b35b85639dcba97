package dev.proviso.e2e.learned;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.assertRefused;
import static dev.proviso.e2e.kit.Broken.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Violation;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.Drift;
import dev.proviso.annotation.Drift.Metric;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Severity;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far a table may be, as a distribution, from the one that training has seen. */
class DriftTest {

    static class Prices {
        @Trains
        void fit(@Schema(learned = true) Object table) {}

        int predict(@Schema(learned = true, drift = @Drift(max = 0.1)) Object table) {
            return 1;
        }

        int ofOne(
                @Schema(
                                learned = true,
                                columns = {
                                    @Column(name = "area", drift = @Drift(max = 0.5, metric = Metric.MEAN)),
                                    @Column(
                                            name = "rooms",
                                            severity = Severity.WARN,
                                            drift = @Drift(max = 0.5, metric = Metric.SPREAD))
                                })
                        Object table) {
            return 1;
        }

        int senseless(
                @Schema(learned = true, columns = @Column(name = "kind", drift = @Drift(max = 1, metric = Metric.MEAN)))
                        Object table) {
            return 1;
        }

        int early(@Schema(learned = true, drift = @Drift(max = 0.1, minRows = 3)) Object table) {
            return 1;
        }
    }

    /** States where it is trained what holds when it predicts. */
    static class Stated {
        @Trains
        void fit(@Schema(drift = @Drift(max = 0.2), learned = true) Object table) {}

        int predict(@Schema(learned = true) Object table) {
            return 1;
        }
    }

    private final Prices prices = new Prices();

    private static Map<String, Object> columns(int rows, double shift, int kinds) {
        double[] area = new double[rows];
        int[] count = new int[rows];
        List<String> kind = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            area[i] = i / (double) rows + shift;
            count[i] = i % 5;
            kind.add(i % 4 < kinds ? "flat" : "villa");
        }
        return Houses.row("area", area, "rooms", count, "kind", kind);
    }

    private static List<Map<String, Object>> rows(Map<String, Object> columns) {
        List<Map<String, Object>> rows = new ArrayList<>();
        double[] area = (double[]) columns.get("area");
        for (int i = 0; i < area.length; i++) {
            rows.add(Houses.house(area[i], ((int[]) columns.get("rooms"))[i], ((List<?>) columns.get("kind")).get(i)));
        }
        return rows;
    }

    @Test
    void what_has_not_drifted_passes() {
        prices.fit(columns(1000, 0, 2));

        assertThat(prices.predict(columns(400, 0.05, 2))).isEqualTo(1);
        assertThat(prices.predict(rows(columns(400, 0.05, 2)))).isEqualTo(1);
    }

    @Test
    void the_columns_that_have_are_told_with_their_distance() {
        prices.fit(columns(1000, 0, 2));
        String message = """
                Prices.predict(table) broke its contract
                  DRIFT  table, column area: drifted from what fit has seen: Kolmogorov-Smirnov distance 0.3, expected at most 0.1
                  DRIFT  table, column kind: drifted from what fit has seen: total variation distance 0.25, expected at most 0.1
                """;

        assertBreaks(() -> prices.predict(columns(400, 0.3, 3)), message);
        assertBreaks(() -> prices.predict(rows(columns(400, 0.3, 3))), message);
    }

    @Test
    void a_machine_is_told_the_distance() {
        prices.fit(columns(1000, 0, 2));

        Violation told =
                by(() -> prices.predict(columns(400, 0, 4))).violations().get(0);
        assertThat(told.column()).isEqualTo("kind");
        assertThat(told.expected()).isEqualTo("at most 0.1");
        assertThat(told.actual()).isEqualTo("0.5");
    }

    @Test
    void few_rows_are_not_compared() {
        prices.fit(columns(1000, 0, 2));

        assertThat(prices.predict(columns(99, 10, 4))).isEqualTo(1);
        assertThat(prices.early(columns(2, 10, 4))).isEqualTo(1);
        assertThat(by(() -> prices.early(columns(3, 10, 4))).violations()).hasSize(3);
    }

    @Test
    void a_column_may_have_a_metric_of_its_own_and_only_warn() {
        prices.fit(columns(1000, 0, 2));
        Map<String, Object> wide = columns(1000, 0.2, 4);
        assertBreaks(() -> prices.ofOne(wide), """
                Prices.ofOne(table) broke its contract
                  DRIFT  table, column area: drifted from what fit has seen: distance of the means in standard deviations 0.69, expected at most 0.5
                """);
        int[] rooms = (int[]) wide.get("rooms");
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] *= 2;
        }
        wide.put("area", columns(1000, 0, 2).get("area"));
        List<String> heard;
        try (Heard listening = Heard.listening()) {
            assertThat(prices.ofOne(wide)).isEqualTo(1);
            heard = listening.messages();
        }

        assertThat(heard)
                .containsExactly(
                        "table, column rooms: drifted from what fit has seen: ratio of the standard deviations, less 1, 1,"
                                + " expected at most 0.5");
    }

    @Test
    void what_is_stated_where_it_is_trained_holds_when_it_predicts() {
        Stated stated = new Stated();
        stated.fit(columns(1000, 0, 2));

        assertThat(stated.predict(columns(400, 0.1, 2))).isEqualTo(1);
        assertBreaks(() -> stated.predict(columns(400, 0.25, 2)), """
                Stated.predict(table) broke its contract
                  DRIFT  table, column area: drifted from what fit has seen: Kolmogorov-Smirnov distance 0.25, expected at most 0.2
                """);
    }

    @Test
    void a_metric_that_does_not_fit_what_was_learned_is_a_definition_error_at_the_call() {
        prices.fit(columns(1000, 0, 2));

        assertRefused(() -> prices.senseless(columns(1000, 0, 2)), """
                Prices: column kind: MEAN is for numbers, and this column is CATEGORICAL
                  @Schema(columns = @Column(drift = @Drift(max = 1.0, metric = MEAN), name = "kind"), learned = true)
                  Leave it out, or choose another metric.
                """);
    }
}
