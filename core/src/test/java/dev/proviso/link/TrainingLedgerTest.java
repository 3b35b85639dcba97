package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.value.Sizes;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class TrainingLedgerTest {
    private static final boolean SET = true;
    private static final boolean UNSET = false;

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

        tracked.begin(model, SET);
        tracked.succeed(model);

        assertThat(tracked.refusal(model, SET)).isNull();
        assertThat(tracked.gate(model)).isZero();
        assertThat(tracked.gate(new Object())).isEqualTo(Sizes.BAD);
    }

    @Test
    void only_the_outermost_training_of_a_thread_opens() {
        assertThat(told.begin(model, UNSET)).isTrue();
        assertThat(told.begin(model, UNSET)).isFalse();
        assertThat(told.begin(new Object(), UNSET)).isTrue();
    }

    @Test
    void in_training_the_same_thread_may_use_the_model() {
        told.begin(model, UNSET);

        assertThat(told.refusal(model, UNSET)).isNull();
        assertThat(told.gate(model)).isZero();
    }

    @Test
    void in_its_first_training_no_other_thread_may_use_the_model() {
        told.begin(model, UNSET);

        assertThat(elsewhere(() -> told.refusal(model, UNSET))).isEqualTo(Refusal.UNDER_WAY);
        assertThat(elsewhere(() -> told.refusal(model, SET))).isEqualTo(Refusal.UNDER_WAY);
        assertThat(elsewhere(() -> told.gate(model))).isEqualTo(Sizes.BAD);
    }

    @Test
    void in_a_later_training_other_threads_may_use_the_model() {
        told.begin(model, SET);
        assertThat(elsewhere(() -> told.refusal(model, SET))).isNull();

        tracked.begin(model, SET);
        tracked.succeed(model);
        tracked.begin(model, SET);
        assertThat(elsewhere(() -> tracked.refusal(model, SET))).isNull();
    }

    @Test
    void other_models_are_not_touched_by_a_training() {
        told.begin(model, UNSET);

        assertThat(elsewhere(() -> told.gate(new Object()))).isZero();
    }

    @Test
    void after_a_failed_training_the_failure_is_told_whatever_the_fields_hold() {
        told.begin(model, UNSET);
        told.fail(model, "fit threw java.lang.ArithmeticException");

        assertThat(told.refusal(model, SET))
                .isEqualTo(new Refusal(Refusal.Kind.FAILED, "fit threw java.lang.ArithmeticException"));
        assertThat(told.gate(model)).isEqualTo(Sizes.BAD);
        assertThat(told.gate(new Object())).isZero();
    }

    @Test
    void a_good_training_ends_the_failure() {
        told.begin(model, UNSET);
        told.fail(model, "fit threw");
        told.begin(model, SET);
        told.succeed(model);

        assertThat(told.refusal(model, SET)).isNull();
        assertThat(told.gate(model)).isZero();
    }

    @Test
    void a_failure_counts_more_than_a_good_training_before_it() {
        tracked.begin(model, SET);
        tracked.succeed(model);
        tracked.begin(model, SET);
        tracked.fail(model, "fit threw");

        assertThat(tracked.refusal(model, SET)).isEqualTo(new Refusal(Refusal.Kind.FAILED, "fit threw"));
    }

    @Test
    void in_training_after_a_failure_no_other_thread_may_use_the_model() {
        told.begin(model, SET);
        told.fail(model, "fit threw");
        told.begin(model, SET);

        assertThat(elsewhere(() -> told.refusal(model, SET))).isEqualTo(Refusal.UNDER_WAY);
    }

    @Test
    void a_thread_closes_its_own_training_alone() {
        told.begin(model, UNSET);
        elsewhere(() -> {
            told.begin(model, UNSET);
            told.fail(model, "fit threw");
            return null;
        });
        assertThat(told.refusal(model, UNSET)).isNull();

        told.succeed(model);
        assertThat(told.refusal(model, SET)).isNull();
    }

    @Test
    void models_are_told_apart_by_identity() {
        String one = "model";
        String other = String.valueOf(one.toCharArray());
        tracked.begin(one, SET);
        tracked.succeed(one);

        assertThat(tracked.gate(one)).isZero();
        assertThat(tracked.gate(other)).isEqualTo(Sizes.BAD);
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
}
