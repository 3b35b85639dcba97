package dev.proviso.link;

import dev.proviso.value.Sizes;
import org.jspecify.annotations.Nullable;

/**
 * The training of the models of one class, kept outside of them and weakly.
 *
 * <p>Where learned fields tell that a model is trained, only models that are in training or whose training failed are
 * remembered, behind one counter that is read first. Where none do, every trained model is.
 */
final class TrainingLedger {
    private final boolean tracked;
    private final WeakIdentityMap<TrainingState> states = new WeakIdentityMap<>();
    private volatile int remembered;

    /** @param tracked whether no field tells that a model is trained */
    TrainingLedger(boolean tracked) {
        this.tracked = tracked;
    }

    /** 0 if nothing speaks against using the model besides what its fields tell, else {@link Sizes#BAD}. */
    int gate(Object model) {
        if (remembered == 0) {
            return tracked ? Sizes.BAD : 0;
        }
        return refusal(model, true) == null ? 0 : Sizes.BAD;
    }

    /**
     * Why the model may not be used now, or null if it may.
     *
     * @param fieldsSet whether all learned fields are set; of no meaning where there are none
     */
    @Nullable Refusal refusal(Object model, boolean fieldsSet) {
        TrainingState state = states.get(model);
        if (state == null) {
            return fieldsSet && !tracked ? null : Refusal.UNTRAINED;
        }
        synchronized (state) {
            if (state.trainers.contains(Thread.currentThread())) {
                return null;
            }
            if (!state.trainers.isEmpty()) {
                return state.trainedBefore ? null : Refusal.UNDER_WAY;
            }
            if (state.failure != null) {
                return new Refusal(Refusal.Kind.FAILED, state.failure);
            }
            return (tracked ? state.trained : fieldsSet) ? null : Refusal.UNTRAINED;
        }
    }

    /**
     * A training begins in this thread.
     *
     * @return whether it is the outermost of this thread on this model, which is then to be closed
     */
    synchronized boolean begin(Object model, boolean fieldsSet) {
        TrainingState state = states.get(model);
        if (state == null) {
            state = new TrainingState();
            states.put(model, state);
        }
        synchronized (state) {
            if (state.trainers.contains(Thread.currentThread())) {
                return false;
            }
            if (state.trainers.isEmpty()) {
                state.trainedBefore = state.failure == null && (tracked ? state.trained : fieldsSet);
            }
            state.trainers.add(Thread.currentThread());
        }
        count();
        return true;
    }

    /** The training of this thread has ended well. */
    void succeed(Object model) {
        end(model, null);
    }

    /** The training of this thread has failed. */
    void fail(Object model, String failure) {
        end(model, failure);
    }

    private synchronized void end(Object model, @Nullable String failure) {
        TrainingState state = states.get(model);
        if (state != null) {
            boolean keep;
            synchronized (state) {
                state.trainers.remove(Thread.currentThread());
                state.failure = failure;
                state.trained |= failure == null;
                state.trainedBefore |= failure == null;
                keep = tracked || state.isDisturbed();
            }
            if (!keep) {
                states.remove(model);
            }
        }
        count();
    }

    private void count() {
        remembered = states.size();
    }
}
