package dev.proviso.e2e.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Heard;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.EventKind;
import dev.proviso.event.SchemaLearned;
import dev.proviso.event.Trained;
import dev.proviso.event.TrainingFailed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What listeners hear of trainings. */
class TrainingEventsTest {
    private static final double[][] ROWS = new double[10][4];

    private final Heard heard = Heard.listening();

    static class Scaler {
        @Learned
        @ExpectShape("d")
        double @Nullable [] mean;

        @Trains
        void fit(@ExpectShape("n d") double[][] x) {
            mean = new double[x[0].length];
        }

        @Trains
        void fitTwice(@ExpectShape("n d") double[][] x) {
            fit(x);
        }

        @Trains
        void fitNothing(@ExpectShape("n d") double[][] x) {
            mean = null;
        }

        @Trains
        void fitBadly(@ExpectShape("n d") double[][] x) {
            throw new IllegalStateException("no convergence");
        }
    }

    static class Counter {
        @Trains(learns = "n d")
        void fit(@ExpectShape("n d") double[][] x) {}
    }

    static class Later {
        final CompletableFuture<String> done = new CompletableFuture<>();

        @Trains
        CompletionStage<String> fit(@ExpectShape("n d") double[][] x) {
            return done;
        }
    }

    static class Made {
        @Trains
        Made(@ExpectShape("n d") double[][] x) {}

        Made() {}

        @Trains
        static Made of(@ExpectShape("n d") double[][] x) {
            return rows(x);
        }

        static Made rows(double[][] x) {
            if (x.length == 0) {
                throw new IllegalArgumentException("no rows");
            }
            return new Made();
        }

        @Trains
        static @Nullable Made none(@ExpectShape("n d") double[][] x) {
            return null;
        }
    }

    static class Factory {
        @Trains
        static Made make(@ExpectShape("n d") double[][] x) {
            return Made.rows(x);
        }
    }

    @AfterEach
    void enforce() {
        heard.close();
        Proviso.mode(TrainingEventsTest.class.getName(), Mode.ENFORCE);
    }

    @Test
    void a_training_that_ends_well_is_told_with_what_it_has_learned() {
        new Scaler().fit(ROWS);

        Trained trained = only(Trained.class);
        assertThat(trained.model()).isEqualTo(Scaler.class.getName());
        assertThat(trained.method()).isEqualTo("fit");
        assertThat(trained.dimensions()).containsExactly(Map.entry("d", 4L));
        assertThat(trained.duration()).isBetween(Duration.ofNanos(1), Duration.ofMinutes(1));
        assertThat(trained.at().thread()).isEqualTo(Thread.currentThread().getName());
        assertThat(trained.message()).matches("Scaler\\.fit: trained in [0-9.,]+ ms, learned d = 4");
        assertThat(trained.fields())
                .containsEntry("contract.event", "trained")
                .containsEntry("otel.event.name", "proviso.trained")
                .containsEntry("contract.dimensions", "d = 4");
    }

    @Test
    void sizes_that_no_field_holds_are_told_too() {
        new Counter().fit(ROWS);

        assertThat(only(Trained.class).dimensions()).containsOnly(Map.entry("n", 10L), Map.entry("d", 4L));
    }

    @Test
    void a_training_within_another_is_a_part_of_it() {
        new Scaler().fitTwice(ROWS);

        assertThat(only(Trained.class).method()).isEqualTo("fitTwice");
    }

    @Test
    void a_training_that_throws_is_told_to_have_failed() {
        assertThatThrownBy(() -> new Scaler().fitBadly(ROWS)).hasMessage("no convergence");

        TrainingFailed failed = only(TrainingFailed.class);
        assertThat(failed.reason()).isEqualTo("fitBadly threw java.lang.IllegalStateException");
        assertThat(failed.message())
                .matches("Scaler\\.fitBadly: training failed after [0-9.,]+ ms:"
                        + " fitBadly threw java\\.lang\\.IllegalStateException");
    }

    @Test
    void a_training_that_breaks_its_contract_is_told_to_have_failed_before_what_it_broke() {
        Proviso.mode(TrainingEventsTest.class.getName(), Mode.WARN);
        new Scaler().fitNothing(ROWS);

        assertThat(heard.events())
                .extracting(ContractEvent::kind)
                .containsExactly(EventKind.SETTING_CHANGED, EventKind.TRAINING_FAILED, EventKind.VIOLATION);
        assertThat(heard.events(TrainingFailed.class).get(0).reason())
                .isEqualTo("fitNothing broke its contract (NOT_LEARNED)");
    }

    @Test
    void a_call_that_its_arguments_break_is_no_training() {
        assertThatThrownBy(() -> new Scaler().fit(new double[][] {{1}, {1, 2}}));

        assertThat(heard.events()).extracting(ContractEvent::kind).containsExactly(EventKind.VIOLATION);
    }

    @Test
    void a_training_that_goes_on_is_told_when_its_stage_completes() {
        Later later = new Later();
        CompletionStage<String> stage = later.fit(ROWS);
        assertThat(heard.events()).isEmpty();

        later.done.complete("trained");

        assertThat(stage).isCompletedWithValue("trained");
        assertThat(only(Trained.class).method()).isEqualTo("fit");
    }

    @Test
    void a_stage_that_fails_is_told_by_its_cause() {
        Later later = new Later();
        CompletionStage<String> stage = later.fit(ROWS);
        later.done.completeExceptionally(new IllegalStateException("no convergence"));

        assertThat(stage.toCompletableFuture()).isCompletedExceptionally();
        assertThat(only(TrainingFailed.class).reason()).isEqualTo("fit threw java.lang.IllegalStateException");
    }

    @Test
    void constructors_and_static_methods_that_train_are_told() {
        Made constructed = new Made(ROWS);
        Made made = Made.of(ROWS);

        assertThat(constructed).isNotSameAs(made);
        assertThat(heard.events(Trained.class)).extracting(Trained::method).containsExactly("<init>", "of");
        assertThat(heard.events(Trained.class))
                .allSatisfy(each -> assertThat(each.duration()).isBetween(Duration.ofNanos(1), Duration.ofMinutes(1)));
    }

    @Test
    void a_static_method_that_throws_is_told_by_the_class_it_is_in() {
        assertThatThrownBy(() -> Made.of(new double[0][4])).isInstanceOf(IllegalArgumentException.class);

        TrainingFailed failed = only(TrainingFailed.class);
        assertThat(failed.model()).isEqualTo(Made.class.getName());
        assertThat(failed.reason()).isEqualTo("of threw java.lang.IllegalArgumentException");
    }

    @Test
    void nothing_is_told_in_mode_off() {
        Proviso.mode(TrainingEventsTest.class.getName(), Mode.OFF);
        new Scaler().fit(ROWS);
        assertThatThrownBy(() -> new Scaler().fitBadly(ROWS));

        assertThat(heard.events()).extracting(ContractEvent::kind).containsExactly(EventKind.SETTING_CHANGED);
    }

    @Test
    void the_last_training_of_each_class_can_be_asked_for() {
        new Counter().fit(ROWS);
        new Scaler().fit(ROWS);
        assertThatThrownBy(() -> new Scaler().fitBadly(ROWS));

        List<ContractEvent> trainings = Proviso.trainings().stream()
                .filter(each -> heard.events().contains(each))
                .toList();
        assertThat(trainings)
                .extracting(ContractEvent::kind)
                .containsExactly(EventKind.TRAINED, EventKind.TRAINING_FAILED);
    }

    @Test
    void how_the_last_training_has_ended_can_be_asked_for_however_many_there_were() {
        Scaler scaler = new Scaler();
        for (int i = 0; i < 50; i++) {
            scaler.fit(ROWS);
        }
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> scaler.fitBadly(ROWS));
        }
        scaler.fit(new double[10][3]);

        assertThat(heard.events(Trained.class)).hasSize(51);
        assertThat(Proviso.trainings())
                .filteredOn(Trained.class::isInstance)
                .extracting(Trained.class::cast)
                .filteredOn(each -> each.model().equals(Scaler.class.getName()))
                .extracting(Trained::dimensions)
                .containsExactly(Map.of("d", 3L));
    }

    @Test
    void a_static_method_that_returns_no_model_has_failed() {
        Proviso.mode(TrainingEventsTest.class.getName(), Mode.WARN);
        assertThat(Made.none(ROWS)).isNull();

        TrainingFailed failed = heard.events(TrainingFailed.class).get(0);
        assertThat(failed.model()).isEqualTo(Made.class.getName());
        assertThat(failed.reason()).isEqualTo("none returned null");
    }

    @Test
    void a_static_method_of_another_class_is_told_by_the_class_of_its_model() {
        assertThatThrownBy(() -> Factory.make(new double[0][4])).isInstanceOf(IllegalArgumentException.class);

        assertThat(only(TrainingFailed.class).model()).isEqualTo(Made.class.getName());
    }

    private <E extends ContractEvent> E only(Class<E> type) {
        assertThat(heard.events())
                .filteredOn(event -> !(event instanceof SchemaLearned))
                .hasSize(1);
        return heard.events(type).get(0);
    }
}
