package dev.proviso.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each event says, for a person and for a machine. */
class ContractEventTest {
    private static final Occurrence AT = new Occurrence(Instant.EPOCH, "main");

    @Test
    void a_training_tells_how_long_it_took_and_what_was_learned() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        sizes.put("d", 4L);
        sizes.put("k", 3L);
        Trained trained = new Trained(AT, "com.acme.Forest", "fit", sizes, Duration.ofNanos(12_345_678), 7);

        assertThat(trained.message()).isEqualTo("Forest.fit: trained in 12 ms, learned d = 4, k = 3");
        assertThat(trained.level()).isEqualTo(System.Logger.Level.INFO);
        assertThat(trained.fields())
                .containsExactly(
                        Map.entry("contract.event", "trained"),
                        Map.entry("otel.event.name", "proviso.trained"),
                        Map.entry("contract.model", "com.acme.Forest"),
                        Map.entry("contract.method", "fit"),
                        Map.entry("contract.dimensions", "d = 4, k = 3"),
                        Map.entry("contract.duration_ms", 12.345),
                        Map.entry("contract.suppressed", 7L));
    }

    @Test
    void a_training_that_has_learned_no_size_says_nothing_of_sizes() {
        Trained trained = new Trained(AT, "com.acme.Forest", "fit", Map.of(), Duration.ofMillis(3_400), 0);

        assertThat(trained.message()).isEqualTo("Forest.fit: trained in 3,400 ms");
        assertThat(trained.fields()).doesNotContainKeys("contract.dimensions", "contract.suppressed");
    }

    @Test
    void a_training_that_failed_tells_why() {
        TrainingFailed failed = new TrainingFailed(
                AT, "com.acme.Forest", "fit", "fit threw java.io.IOException", Duration.ofNanos(400_000), 0);

        assertThat(failed.message())
                .isEqualTo("Forest.fit: training failed after 0.4 ms: fit threw java.io.IOException");
        assertThat(failed.level()).isEqualTo(System.Logger.Level.WARNING);
        assertThat(failed.fields())
                .containsEntry("contract.event", "training_failed")
                .containsEntry("contract.reason", "fit threw java.io.IOException")
                .containsEntry("contract.duration_ms", 0.4);
    }

    @Test
    void an_inventory_where_all_is_enforced_is_no_warning() {
        InventoryTaken taken = new InventoryTaken(AT, 12, 3, 0, 0, "ENFORCE", List.of());

        assertThat(taken.message()).isEqualTo("contracted methods: 12, called: 3, not enforced: 0");
        assertThat(taken.level()).isEqualTo(System.Logger.Level.INFO);
        assertThat(taken.fields())
                .containsExactly(
                        Map.entry("contract.event", "inventory"),
                        Map.entry("otel.event.name", "proviso.inventory"),
                        Map.entry("contract.methods", 12L),
                        Map.entry("contract.reached", 3L),
                        Map.entry("contract.unenforced", 0L),
                        Map.entry("contract.internal_faults", 0L),
                        Map.entry("contract.mode", "ENFORCE"));
    }

    @Test
    void an_inventory_with_what_is_not_enforced_is_a_warning_with_the_first_reason() {
        InventoryTaken taken = new InventoryTaken(
                AT, 12, 3, 2, 0, "ENFORCE", List.of("Old.fit: its class file is too old", "Odd.fit: it is odd"));

        assertThat(taken.message())
                .isEqualTo("contracted methods: 12, called: 3, not enforced: 2:"
                        + " Old.fit: its class file is too old, and others");
        assertThat(taken.level()).isEqualTo(System.Logger.Level.WARNING);
        assertThat(taken.fields()).containsEntry("contract.reason", "Old.fit: its class file is too old");
    }

    @Test
    void a_distance_that_is_no_number_is_left_out_and_counts_as_drift_where_it_is_infinite() {
        Drifted drifted = new Drifted(AT, "M", "fit", "x", "age", "MEAN", Double.POSITIVE_INFINITY, 0.5, 0);

        assertThat(drifted.isExceeded()).isTrue();
        assertThat(drifted.level()).isEqualTo(System.Logger.Level.WARNING);
        assertThat(drifted.fields()).doesNotContainKey("contract.distance").containsEntry("contract.limit", 0.5);
    }

    @Test
    void strings_of_users_are_made_plain_and_cut() {
        SchemaLearned learned = new SchemaLearned(AT, "M", "fit", List.of("a\nb", "\uD800", "x".repeat(10_000_000)));

        String names = (String) learned.fields().get("contract.column_names");
        assertThat(names).startsWith("a b, \uFFFD, xxx").endsWith("…").hasSize(256);
        assertThat(learned.message()).isEqualTo("M.fit: learned a schema of 3 columns");
    }
}
