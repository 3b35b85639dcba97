package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractViolationException;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.mode.Suspension;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Validators of the application while checks are suspended. */
@ExtendWith(Quiet.class)
class SuspendedConstraintsTest {
    static class Model {
        void fit(@ExpectShape("2") double[] x, @NotNull @Nullable String name, @Even int size) {}
    }

    private final WovenCall fit = WovenCall.of(Model.class, "fit", void.class);

    @Test
    void are_asked_where_nothing_is_suspended() {
        Even.Judge.ASKED.set(0);

        assertThatThrownBy(() -> fit.call(new Model(), new double[2], "a", 3))
                .isInstanceOf(ContractViolationException.class);
        assertThat(Even.Judge.ASKED).hasValue(1);
    }

    @Test
    void are_not_asked_about_a_call_that_breaks_what_is_judged_without_them() throws Throwable {
        Even.Judge.ASKED.set(0);

        Suspension.begin();
        try {
            fit.call(new Model(), new double[2], null, 3);
            fit.call(new Model(), new double[3], "a", 3);
        } finally {
            Suspension.end();
        }

        assertThat(Even.Judge.ASKED).hasValue(0);
    }
}
