package dev.proviso.e2e.modes;

import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Heard;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** {@code Proviso.unchecked}, which suspends the checks of one thread. */
class UncheckedTest {

    static class Model {
        @ExpectShape("n")
        double[] grow(@ExpectShape("n") double[] x, @ExpectShape("n") double[] y) {
            return new double[x.length + 1];
        }

        @ExpectShape("a")
        double[] three(@ExpectShape("a b c") double[][][] x) {
            return new double[x.length + 1];
        }
    }

    static class Tracked {
        @Trains
        void fit(@ExpectShape("2") double[] x) {}

        @RequireTrained
        int predict() {
            return 1;
        }
    }

    private final Model model = new Model();

    @Test
    void neither_entry_nor_exit_is_checked_in_it() {
        try (Heard heard = Heard.listening()) {
            assertThat(Proviso.unchecked(() -> model.grow(new double[1], new double[2])))
                    .hasSize(2);
            assertThat(Proviso.unchecked(() -> model.three(new double[2][1][1])))
                    .hasSize(3);
            assertThat(heard.violations()).isEmpty();
        }
    }

    @Test
    void all_is_checked_after_it() {
        Proviso.unchecked(() -> Proviso.unchecked(() -> model.grow(new double[1], new double[1])));

        assertThat(codes(() -> model.grow(new double[1], new double[1]))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void it_ends_when_its_action_throws() {
        assertThatThrownBy(() -> Proviso.unchecked(() -> {
                    throw new IllegalStateException("mine");
                }))
                .hasMessage("mine");

        assertThat(codes(() -> model.grow(new double[1], new double[1]))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void other_threads_are_checked_meanwhile() {
        Object ofOther = Proviso.unchecked(() -> CompletableFuture.supplyAsync(
                        () -> codes(() -> model.grow(new double[1], new double[1])))
                .join());

        assertThat(ofOther).hasToString("[DIM_MISMATCH]");
    }

    @Test
    void training_in_it_counts() {
        Tracked tracked = new Tracked();
        Proviso.unchecked(() -> {
            tracked.fit(new double[3]);
            return true;
        });

        assertThat(tracked.predict()).isEqualTo(1);
    }
}
