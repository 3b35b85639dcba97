package dev.proviso.training;

import dev.proviso.schema.TableContract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is remembered of one model besides its fields. Guarded by itself. */
final class TrainingState {
    /** The trainings of this model that are under way, at most one for each thread, and those that complete later. */
    final List<OpenTraining> open = new ArrayList<>(1);

    /** Whether the model was trained when the trainings now under way began. */
    boolean trainedBefore;

    /** Whether a training has returned normally; only kept where nothing else tells. */
    boolean trained;

    /** How the last training ended, if it failed. */
    @Nullable String failure;

    /** What the last good training has taught that no field holds. */
    @Nullable Lesson lesson;

    /** The schema that a good training has learned last, or that was given; read without a lock. */
    volatile @Nullable TableContract schema;

    /** The training that this thread is in, or null. */
    @Nullable OpenTraining own() {
        for (OpenTraining training : open) {
            if (training.thread == Thread.currentThread()) {
                return training;
            }
        }
        return null;
    }

    /** The training that one which has just ended was within: that of this thread, or one that is awaited. */
    @Nullable OpenTraining outer() {
        OpenTraining outer = own();
        for (OpenTraining training : open) {
            outer = outer == null && training.thread == null ? training : outer;
        }
        return outer;
    }

    /** Whether all trainings under way are such that no thread is in: their stages have not completed. */
    boolean isAwaited() {
        for (OpenTraining training : open) {
            if (training.thread != null) {
                return false;
            }
        }
        return true;
    }

    boolean isWorthKeeping() {
        return !open.isEmpty() || failure != null || lesson != null || schema != null;
    }
}
