package dev.proviso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** Makes the collector run. */
public final class Garbage {
    private Garbage() {}

    /** Collects until the condition holds; an assertion fails if it does not within some seconds. */
    public static void collectUntil(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            System.gc();
            pause();
        }
        assertThat(condition.getAsBoolean()).as("collected").isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
