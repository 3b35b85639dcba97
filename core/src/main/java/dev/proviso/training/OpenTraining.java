package dev.proviso.training;

import org.jspecify.annotations.Nullable;

/** One training that is under way. Guarded by the state that it belongs to. */
public final class OpenTraining {
    /** The thread that the training's method runs in; null after it has returned a stage that has not completed. */
    @Nullable Thread thread = Thread.currentThread();

    /** What was learned before that holds on, and what trainings within this one have learned. */
    @Nullable Lesson lesson;
}
