package dev.proviso.e2e.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Heard;
import dev.proviso.event.Attention;
import dev.proviso.event.Trained;
import org.junit.jupiter.api.Test;

/** A model that is trained again and again tells of some of it. */
class TrainingFloodTest {

    static class Online {
        @Trains(incremental = true)
        void partialFit(@ExpectShape("d") double[] x) {}
    }

    @Test
    void what_was_left_out_is_counted_in_the_next_that_is_told() throws InterruptedException {
        Online online = new Online();
        try (Heard heard = Heard.listening(Attention.LOGGED)) {
            for (int i = 0; i < 5_000; i++) {
                online.partialFit(new double[3]);
            }
            Thread.sleep(150);
            online.partialFit(new double[3]);

            long told = heard.events(Trained.class).size();
            long suppressed = heard.events(Trained.class).stream()
                    .mapToLong(Trained::suppressed)
                    .sum();
            assertThat(told).isBetween(10L, 500L);
            assertThat(told + suppressed).isEqualTo(5_001);
        }
    }
}
