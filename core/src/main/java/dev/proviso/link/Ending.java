package dev.proviso.link;

import dev.proviso.training.OpenTraining;
import org.jspecify.annotations.Nullable;

/**
 * The end of one training, now or when its stage completes.
 *
 * @param end what is to be done
 * @param self the model, or null where it is what is returned
 * @param frame the entry's frame
 * @param checked whether the call is checked; if not, its training is followed all the same
 */
record Ending(TrainingEnd end, @Nullable Object self, Frame frame, boolean checked) implements StageEnd {

    /** The method has returned, and the training goes on. */
    void awaits() {
        OpenTraining training = frame.opened();
        if (self != null && training != null) {
            end.awaits(self, training);
        }
    }

    /** The method has returned null in place of a stage. */
    void returnedNoStage() {
        if (self == null) {
            end.madeNone("a CompletionStage", frame, checked);
        } else {
            end.returnedNoStage(self, frame, checked);
        }
    }

    @Override
    public @Nullable Object returned(@Nullable Object value) {
        if (self == null) {
            end.made(value, frame, checked);
        } else {
            end.returned(self, value, frame, checked);
        }
        return value;
    }

    @Override
    public void threw(Throwable thrown) {
        OpenTraining training = frame.opened();
        if (self == null) {
            end.madeThrew(frame, thrown);
        } else if (training != null) {
            end.threw(self, training, frame, thrown);
        }
    }
}
