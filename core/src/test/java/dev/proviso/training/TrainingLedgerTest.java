package dev.proviso.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.schema.TableContract;
import dev.proviso.value.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class TrainingLedgerTest {
    private static final boolean SET = true;
    private static final boolean UNSET = false;
    private static final Lesson NOTHING = new Lesson("fit", new long[] {Lesson.UNKNOWN});

    private final Object model = new Object();
    private final TrainingLedger told = new TrainingLedger(false);
    private final TrainingLedger tracked = new TrainingLedger(true);

    @Test
    void where_fields_tell_a_model_is_trained_if_they_are_set() {
        assertThat(told.refusal(model, SET)).isNull();
        assertThat(told.refusal(model, UNSET)).isEqualTo(Refusal.UNTRAINED);
        assertThat(told.gate(model)).isZero();
    }

    @Test
    void where_no_field_tells_a_model_is_trained_after_a_training() {
        assertThat(tracked.refusal(model, SET)).isEqualTo(Refusal.UNTRAINED);
        assertThat(tracked.gate(model)).isEqualTo(Sizes.BAD);

        train(tracked, model);

        assertThat(tracked.refusal(model, SET)).isNull();
        assertThat(tracked.gate(model)).isZero();
        assertThat(tracked.gate(new Object())).isEqualTo(Sizes.BAD);
    }

    @Test
    void only_the_outermost_training_of_a_thread_opens() {
        assertThat(told.begin(model, UNSET, false)).isNotNull();
        assertThat(told.begin(model, UNSET, false)).isNull();
        assertThat(told.begin(new Object(), UNSET, false)).isNotNull();
    }

    @Test
    void in_training_the_same_thread_may_use_the_model() {
        told.begin(model, UNSET, false);

        assertThat(told.refusal(model, UNSET)).isNull();
        assertThat(told.gate(model)).isZero();
    }

    @Test
    void in_its_first_training_no_other_thread_may_use_the_model() {
        told.begin(model, UNSET, false);

        assertThat(elsewhere(() -> told.refusal(model, UNSET))).isEqualTo(Refusal.UNDER_WAY);
        assertThat(elsewhere(() -> told.refusal(model, SET))).isEqualTo(Refusal.UNDER_WAY);
        assertThat(elsewhere(() -> told.gate(model))).isEqualTo(Sizes.BAD);
    }

    @Test
    void in_a_later_training_other_threads_may_use_the_model() {
        told.begin(model, SET, false);
        assertThat(elsewhere(() -> told.refusal(model, SET))).isNull();

        train(tracked, model);
        tracked.begin(model, SET, false);
        assertThat(elsewhere(() -> tracked.refusal(model, SET))).isNull();
    }

    @Test
    void other_models_are_not_touched_by_a_training() {
        told.begin(model, UNSET, false);

        assertThat(elsewhere(() -> told.gate(new Object()))).isZero();
    }

    @Test
    void after_a_failed_training_the_failure_is_told_whatever_the_fields_hold() {
        fail(told, model, "fit threw java.lang.ArithmeticException");

        assertThat(told.refusal(model, SET))
                .isEqualTo(new Refusal(Refusal.Kind.FAILED, "fit threw java.lang.ArithmeticException"));
        assertThat(told.gate(model)).isEqualTo(Sizes.BAD);
        assertThat(told.gate(new Object())).isZero();
    }

    @Test
    void a_good_training_ends_the_failure() {
        fail(told, model, "fit threw");
        train(told, model);

        assertThat(told.refusal(model, SET)).isNull();
        assertThat(told.gate(model)).isZero();
    }

    @Test
    void a_failure_counts_more_than_a_good_training_before_it() {
        train(tracked, model);
        fail(tracked, model, "fit threw");

        assertThat(tracked.refusal(model, SET)).isEqualTo(new Refusal(Refusal.Kind.FAILED, "fit threw"));
    }

    @Test
    void in_training_after_a_failure_no_other_thread_may_use_the_model() {
        fail(told, model, "fit threw");
        told.begin(model, SET, false);

        assertThat(elsewhere(() -> told.refusal(model, SET))).isEqualTo(Refusal.UNDER_WAY);
    }

    @Test
    void a_thread_closes_its_own_training_alone() {
        OpenTraining own = begun(told, model);
        elsewhere(() -> {
            fail(told, model, "fit threw");
            return true;
        });
        assertThat(told.refusal(model, UNSET)).isNull();

        told.succeed(model, own, NOTHING);
        assertThat(told.refusal(model, SET)).isNull();
    }

    @Test
    void models_are_told_apart_by_identity() {
        String one = "model";
        String other = String.valueOf(one.toCharArray());
        train(tracked, one);

        assertThat(tracked.gate(one)).isZero();
        assertThat(tracked.gate(other)).isEqualTo(Sizes.BAD);
    }

    @Test
    void a_training_that_is_awaited_is_under_way_for_every_thread() {
        told.await(model, begun(told, model));

        assertThat(told.refusal(model, SET)).isEqualTo(Refusal.AWAITED);
        assertThat(elsewhere(() -> told.refusal(model, SET))).isEqualTo(Refusal.AWAITED);
    }

    @Test
    void a_training_is_closed_once() {
        OpenTraining training = begun(tracked, model);
        tracked.succeed(model, training, NOTHING);
        tracked.fail(model, training, "late");

        assertThat(tracked.refusal(model, SET)).isNull();
    }

    @Test
    void trainings_that_overlap_keep_the_model_in_training_until_the_last_has_ended() {
        OpenTraining first = begun(told, model);
        told.await(model, first);
        OpenTraining second = begun(told, model);
        told.await(model, second);
        told.fail(model, first, "fit threw");
        assertThat(told.refusal(model, SET)).isEqualTo(Refusal.AWAITED);

        told.succeed(model, second, NOTHING);
        assertThat(told.refusal(model, SET)).isNull();
    }

    @Test
    void a_failure_while_another_training_goes_on_ends_what_was_allowed() {
        OpenTraining first = told.begin(model, SET, false);
        told.await(model, Objects.requireNonNull(first));
        told.await(model, begun(told, model));
        assertThat(told.refusal(model, SET)).isNull();

        told.fail(model, first, "fit threw");
        assertThat(told.refusal(model, SET)).isEqualTo(Refusal.AWAITED);
    }

    @Test
    void what_was_learned_is_known_until_a_training_fails() {
        told.succeed(model, begun(told, model), new Lesson("fit", new long[] {4}));
        assertThat(told.size(model, 0)).isEqualTo(4);
        assertThat(told.size(new Object(), 0)).isEqualTo(Sizes.ANY);

        fail(told, model, "fit threw");
        assertThat(told.size(model, 0)).isEqualTo(Sizes.ANY);
        train(told, model);
        assertThat(told.size(model, 0)).isEqualTo(Sizes.ANY);
    }

    @Test
    void what_was_learned_does_not_hold_in_the_thread_that_learns_it_anew() {
        told.succeed(model, begun(told, model), new Lesson("fit", new long[] {4}));
        told.begin(model, SET, false);

        assertThat(told.size(model, 0)).isEqualTo(Sizes.ANY);
        assertThat(elsewhere(() -> told.size(model, 0))).isEqualTo(4);
    }

    @Test
    void what_a_nested_training_has_learned_counts_with_the_outermost() {
        OpenTraining outer = begun(told, model);
        told.learn(model, new Lesson("fit", new long[] {4}));
        assertThat(told.size(model, 0)).isEqualTo(Sizes.ANY);

        told.succeed(model, outer, new Lesson("fitTransform", new long[] {Lesson.UNKNOWN}));
        assertThat(told.size(model, 0)).isEqualTo(4);
    }

    @Test
    void what_was_learned_holds_on_where_a_training_goes_on_from_it() {
        told.succeed(model, begun(told, model), new Lesson("fit", new long[] {4}));
        told.succeed(model, Objects.requireNonNull(told.begin(model, SET, true)), NOTHING);
        assertThat(told.size(model, 0)).isEqualTo(4);

        told.succeed(model, begun(told, model), NOTHING);
        assertThat(told.size(model, 0)).isEqualTo(Sizes.ANY);
    }

    @Test
    void a_failed_training_leaves_nothing_to_go_on_from() {
        told.succeed(model, begun(told, model), new Lesson("fit", new long[] {4}));
        fail(told, model, "fit threw");

        told.succeed(model, Objects.requireNonNull(told.begin(model, SET, true)), NOTHING);
        assertThat(told.size(model, 0)).isEqualTo(Sizes.ANY);
    }

    @Test
    void a_size_that_is_larger_than_any_array_is_left_to_the_solver() {
        told.succeed(model, begun(told, model), new Lesson("fit", new long[] {5_000_000_000L}));

        assertThat(told.size(model, 0)).isEqualTo(Sizes.BAD);
    }

    @Test
    void what_a_training_of_another_thread_has_learned_meanwhile_is_not_lost() {
        OpenTraining outer = begun(told, model);
        told.await(model, outer);
        elsewhere(() -> {
            told.succeed(model, begun(told, model), new Lesson("fit", new long[] {4}));
            return true;
        });

        told.succeed(model, outer, new Lesson("fitLater", new long[] {Lesson.UNKNOWN}));
        assertThat(told.size(model, 0)).isEqualTo(4);
    }

    @Test
    void a_model_that_is_said_to_be_trained_is() {
        fail(told, model, "fit threw");
        told.mark(model);
        tracked.mark(model);

        assertThat(told.refusal(model, SET)).isNull();
        assertThat(told.refusal(model, UNSET)).isEqualTo(Refusal.UNTRAINED);
        assertThat(tracked.refusal(model, SET)).isNull();
    }

    @Test
    void trainings_of_many_threads_on_one_model_leave_nothing_behind() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean awaits = i % 2 == 0;
            threads.add(new Thread(() -> {
                for (int round = 0; round < 2_000; round++) {
                    OpenTraining training = begun(told, model);
                    if (awaits) {
                        told.await(model, training);
                    }
                    told.succeed(model, training, NOTHING);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(told.refusal(model, SET)).isNull();
        assertThat(told.refusal(model, UNSET)).isEqualTo(Refusal.UNTRAINED);
        assertThat(told.gate(model)).isZero();
    }

    private static OpenTraining begun(TrainingLedger ledger, Object model) {
        return Objects.requireNonNull(ledger.begin(model, UNSET, false));
    }

    private static void train(TrainingLedger ledger, Object model) {
        ledger.succeed(model, begun(ledger, model), NOTHING);
    }

    private static void fail(TrainingLedger ledger, Object model, String failure) {
        ledger.fail(model, begun(ledger, model), failure);
    }

    private static <T> T elsewhere(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        new Thread(task).start();
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void a_schema_outlives_what_trains_the_model_without_one() {
        TableContract schema = TableContract.of(List.of()).learnedBy("fit").build();
        told.succeed(model, begun(told, model), new Lesson("fit", new long[] {4}, schema));
        told.succeed(model, begun(told, model), NOTHING);
        told.fail(model, begun(told, model), "fit threw java.lang.Error");
        told.mark(model);

        assertThat(told.schema(model)).isSameAs(schema);
        assertThat(told.lesson(model)).isNull();
    }

    @Test
    void a_schema_that_was_learned_within_a_training_counts_when_that_ends() {
        TableContract schema = TableContract.of(List.of()).learnedBy("fit").build();
        OpenTraining outer = begun(told, model);
        told.learn(model, new Lesson("fit", new long[] {Lesson.UNKNOWN}, schema));

        assertThat(told.schema(model)).isNull();
        assertThat(told.taughtSoFar(model)).isSameAs(schema);
        assertThat(told.taughtWithin(model, outer)).isSameAs(schema);
        told.succeed(model, outer, NOTHING);
        assertThat(told.schema(model)).isSameAs(schema);
        assertThat(told.taughtSoFar(model)).isNull();
    }

    @Test
    void where_a_field_holds_schemas_none_is_kept() {
        TrainingLedger ofField = new TrainingLedger(false, false);
        TableContract schema = TableContract.of(List.of()).learnedBy("fit").build();
        ofField.succeed(model, begun(ofField, model), new Lesson("fit", new long[] {Lesson.UNKNOWN}, schema));

        assertThat(ofField.schema(model)).isNull();
        assertThat(ofField.isQuiet()).isTrue();
    }
}
