package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractViolationException;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import dev.proviso.mode.Modes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class TrainingCallsTest {

    static class Model {
        @Learned
        @ExpectShape("d")
        double @Nullable [] mean;

        @Learned
        @ExpectShape("d k")
        double @Nullable [] @Nullable [] weights;

        int width = -1;

        @Nullable RuntimeException thrown;

        @Trains
        @ExpectShape("n")
        double[] fit(@ExpectShape("n d") double[][] x) {
            if (thrown != null) {
                throw thrown;
            }
            int columns = x.length == 0 ? 0 : x[0].length;
            mean = new double[width < 0 ? columns : width];
            weights = width == 99 ? null : new double[columns][2];
            return new double[x.length == 7 ? 1 : x.length];
        }

        @RequireTrained
        int predict(@ExpectShape("d") double[] x) {
            return x.length;
        }
    }

    private static final WovenCall FIT = WovenCall.training(Model.class, "fit");
    private static final WovenCall PREDICT = WovenCall.of(Model.class, "predict", void.class);

    private final Model model = new Model();

    @AfterEach
    void enforce() {
        Modes.set(TrainingCallsTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void a_model_that_was_trained_can_be_used() throws Throwable {
        FIT.call(model, new double[5][3]);

        assertThat(PREDICT.call(model, new double[3])).isEqualTo(3);
    }

    @Test
    void a_model_that_was_not_trained_can_not_be_used_and_nothing_is_said_of_its_dimensions() {
        assertThatThrownBy(() -> PREDICT.call(model, new double[3]))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage("""
                        Model.predict(x) broke its contract
                          UNTRAINED  Model is not trained: call fit first (mean is not set)""");
    }

    @Test
    void what_was_learned_holds_until_it_is_learned_anew() throws Throwable {
        FIT.call(model, new double[5][3]);
        assertThatThrownBy(() -> PREDICT.call(model, new double[4]))
                .hasMessageContaining("x, axis 0 (d): expected 3, learned in field mean; got 4");

        FIT.call(model, new double[5][4]);
        assertThatCode(() -> PREDICT.call(model, new double[4])).doesNotThrowAnyException();
    }

    @Test
    void a_refused_training_changes_nothing() throws Throwable {
        FIT.call(model, new double[5][3]);

        assertThatThrownBy(() -> FIT.call(model, new double[][] {{1}, {}}))
                .isInstanceOf(ContractViolationException.class);
        assertThat(PREDICT.call(model, new double[3])).isEqualTo(3);
    }

    @Test
    void a_learned_field_that_is_not_set_is_told_and_the_model_counts_as_failed() {
        model.width = 99;

        assertThatThrownBy(() -> FIT.call(model, new double[5][3]))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage("""
                        Model.fit(x) broke its contract
                          DIM_MISMATCH  mean, axis 0 (d): expected 3, bound by x, axis 1; got 99
                                        mean is "d", here (99,)
                                                 ^         ^
                          NOT_LEARNED   weights is not set after fit""");
        assertThatThrownBy(() -> PREDICT.call(model, new double[3])).hasMessage("""
                        Model.predict(x) broke its contract
                          TRAINING_FAILED  the last training of Model failed: fit broke its contract (DIM_MISMATCH);\
                         call fit again""");
    }

    @Test
    void a_return_of_training_is_checked_too() {
        assertThatThrownBy(() -> FIT.call(model, new double[7][3]))
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("return, axis 0 (n): expected 7, bound by x, axis 0; got 1");
    }

    @Test
    void a_training_that_throws_is_remembered_until_one_succeeds() throws Throwable {
        FIT.call(model, new double[5][3]);
        RuntimeException thrown = new ArithmeticException("singular");
        model.thrown = thrown;

        assertThatThrownBy(() -> FIT.call(model, new double[5][3])).isSameAs(thrown);
        assertThatThrownBy(() -> PREDICT.call(model, new double[3])).hasMessage("""
                        Model.predict(x) broke its contract
                          TRAINING_FAILED  the last training of Model failed: fit threw java.lang.ArithmeticException;\
                         call fit again""");

        model.thrown = null;
        FIT.call(model, new double[5][3]);
        assertThat(PREDICT.call(model, new double[3])).isEqualTo(3);
    }

    @Test
    void training_is_tracked_while_checks_are_off() throws Throwable {
        Modes.set(TrainingCallsTest.class.getName(), Mode.OFF, EffectiveSetting.CALL);
        model.thrown = new ArithmeticException("singular");
        assertThatThrownBy(() -> FIT.call(model, new double[5][3])).isInstanceOf(ArithmeticException.class);
        model.mean = new double[3];
        model.weights = new double[3][2];
        Modes.set(TrainingCallsTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);

        assertThatThrownBy(() -> PREDICT.call(model, new double[3])).hasMessageContaining("TRAINING_FAILED");
    }

    @Test
    void a_training_whose_entry_ran_off_is_not_checked_when_it_returns() throws Throwable {
        model.width = 99;
        Modes.set(TrainingCallsTest.class.getName(), Mode.OFF, EffectiveSetting.CALL);
        FIT.call(model, new double[5][3]);
        Modes.set(TrainingCallsTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);

        assertThatThrownBy(() -> PREDICT.call(model, new double[3]))
                .hasMessageContaining("UNTRAINED  Model is not trained: call fit first (weights is not set)");
    }
}
