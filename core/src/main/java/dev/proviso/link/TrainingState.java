package dev.proviso.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is remembered of one model besides its fields. Guarded by itself. */
final class TrainingState {
    /** The threads in which a training of this model is under way, once for each. */
    final List<Thread> trainers = new ArrayList<>(1);

    /** Whether the model was trained when the training now under way began. */
    boolean trainedBefore;

    /** Whether a training has returned normally; only kept where no field tells. */
    boolean trained;

    /** How the last training ended, if it failed. */
    @Nullable String failure;

    boolean isDisturbed() {
        return !trainers.isEmpty() || failure != null;
    }
}
