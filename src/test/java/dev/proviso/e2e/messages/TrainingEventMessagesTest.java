package dev.proviso.e2e.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Heard;
import dev.proviso.e2e.kit.InMode;
import dev.proviso.event.TrainingFailed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of trainings that have failed. */
class TrainingEventMessagesTest {

    static class Forest {
        @Trains
        static @Nullable Forest of(@ExpectShape("n d") double[][] x) {
            return null;
        }
    }

    @Test
    void a_static_method_that_returns_no_model_says_so() throws Throwable {
        try (Heard heard = Heard.listening()) {
            InMode.inMode(
                    Mode.WARN,
                    Forest.class,
                    () -> assertThat(Forest.of(new double[3][2])).isNull());

            assertThat(heard.events(TrainingFailed.class))
                    .extracting(TrainingFailed::reason)
                    .containsExactly("of returned null");
        }
    }
}
