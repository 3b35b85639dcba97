package dev.proviso.event;

import java.time.Instant;

/**
 * When and where something has happened.
 *
 * @param time when it was told
 * @param thread the name of the thread, as it came
 */
public record Occurrence(Instant time, String thread) {

    /** Now, on this thread. */
    public static Occurrence now() {
        return new Occurrence(Instant.now(), Thread.currentThread().getName());
    }
}
