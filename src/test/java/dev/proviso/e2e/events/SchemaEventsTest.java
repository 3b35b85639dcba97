package dev.proviso.e2e.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.proviso.Proviso;
import dev.proviso.annotation.Drift;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Heard;
import dev.proviso.event.Attention;
import dev.proviso.event.Drifted;
import dev.proviso.event.SchemaLearned;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What listeners hear of learned schemas and of drift. */
class SchemaEventsTest {

    static class Prices {
        @Trains
        void fit(@Schema(learned = true) Object table) {}

        int predict(@Schema(learned = true, drift = @Drift(max = 0.5, minRows = 10)) Object table) {
            return 1;
        }
    }

    private final Prices prices = new Prices();

    private static Map<String, double[]> areas(double from) {
        double[] area = new double[100];
        for (int i = 0; i < area.length; i++) {
            area[i] = from + i / 100.0;
        }
        return Map.of("area", area);
    }

    @Test
    void a_schema_that_was_learned_is_told_with_its_columns() {
        try (Heard heard = Heard.listening()) {
            prices.fit(areas(0));

            List<SchemaLearned> learned = heard.events(SchemaLearned.class);
            assertThat(learned).hasSize(1);
            assertThat(learned.get(0).columns()).containsExactly("area");
            assertThat(learned.get(0).message()).isEqualTo("Prices.fit: learned a schema of 1 column");
            assertThat(learned.get(0).fields())
                    .containsEntry("contract.columns", 1L)
                    .containsEntry("contract.column_names", "area");
        }
    }

    @Test
    void a_schema_that_was_given_is_told_too() {
        prices.fit(areas(0));
        Prices loaded = new Prices();
        try (Heard heard = Heard.listening()) {
            Proviso.learnSchema(loaded, Proviso.learnedSchema(prices).orElseThrow());

            assertThat(heard.events(SchemaLearned.class))
                    .extracting(SchemaLearned::method)
                    .containsExactly("learnSchema");
        }
    }

    @Test
    void a_column_that_goes_up_and_down_again_and_again_is_logged_as_the_rate_has_it() {
        try (Heard heard = Heard.listening(Attention.LOGGED)) {
            for (int i = 0; i < 200; i++) {
                prices.fit(areas(0));
                assertThat(prices.predict(areas(0.1))).isEqualTo(1);
                assertThat(catchThrowable(() -> prices.predict(areas(2)))).isNotNull();
            }

            List<Drifted> drifted = heard.events(Drifted.class);
            assertThat(drifted).hasSizeBetween(2, 100);
        }
    }

    @Test
    void drift_is_told_at_first_when_it_goes_above_the_limit_and_when_it_comes_back() {
        prices.fit(areas(0));
        try (Heard heard = Heard.listening()) {
            prices.predict(areas(0.1));
            prices.predict(areas(0.2));
            for (int i = 0; i < 3; i++) {
                assertThat(catchThrowable(() -> prices.predict(areas(2)))).isNotNull();
            }
            prices.predict(areas(0.1));
            prices.predict(areas(0));

            List<Drifted> drifted = heard.events(Drifted.class);
            assertThat(drifted).extracting(Drifted::isExceeded).containsExactly(false, true, false);
            assertThat(drifted.get(0).message())
                    .matches("Prices\\.predict: table, column area: KOLMOGOROV_SMIRNOV 0\\.[0-9]+, limit 0\\.5");
            assertThat(drifted.get(1).message())
                    .isEqualTo("Prices.predict: table, column area: KOLMOGOROV_SMIRNOV 1.0, above the limit 0.5");
            assertThat(drifted.get(1).fields())
                    .containsEntry("contract.subject", "table")
                    .containsEntry("contract.column", "area")
                    .containsEntry("contract.exceeded", true);
        }
    }
}
