package dev.proviso.training;

import dev.proviso.schema.TableContract;
import dev.proviso.value.Sizes;
import org.jspecify.annotations.Nullable;

/**
 * The training of the models of one class, kept outside of them and weakly.
 *
 * <p>Where fields or a member tell that a model is trained, only models are remembered that are in training, whose
 * training failed, or that have learned sizes or a schema which no field holds, behind one counter that is read first. Where nothing
 * tells, every trained model is.
 */
public final class TrainingLedger {
    private final boolean tracked;
    private final boolean keepsSchemas;
    private final WeakIdentityMap<TrainingState> states = new WeakIdentityMap<>();
    private volatile int remembered;

    /**
     * @param tracked whether nothing else tells that a model is trained
     * @param keepsSchemas whether no field holds the schemas that are learned
     */
    public TrainingLedger(boolean tracked, boolean keepsSchemas) {
        this.tracked = tracked;
        this.keepsSchemas = keepsSchemas;
    }

    TrainingLedger(boolean tracked) {
        this(tracked, true);
    }

    /** 0 if nothing speaks against using the model besides what it tells itself, else {@link Sizes#BAD}. */
    public int gate(Object model) {
        if (remembered == 0) {
            return tracked ? Sizes.BAD : 0;
        }
        return refusal(model, true) == null ? 0 : Sizes.BAD;
    }

    /** Whether what models tell themselves is all that there is to say, of each of them. */
    public boolean isQuiet() {
        return remembered == 0 && !tracked;
    }

    /**
     * Why the model may not be used now, or null if it may.
     *
     * @param told whether the model tells that it is trained; of no meaning where it can not tell
     */
    public @Nullable Refusal refusal(Object model, boolean told) {
        TrainingState state = states.get(model);
        if (state == null) {
            return told && !tracked ? null : Refusal.UNTRAINED;
        }
        synchronized (state) {
            if (state.own() != null) {
                return null;
            }
            if (!state.open.isEmpty()) {
                return state.trainedBefore ? null : state.isAwaited() ? Refusal.AWAITED : Refusal.UNDER_WAY;
            }
            if (state.failure != null) {
                return new Refusal(Refusal.Kind.FAILED, state.failure);
            }
            return (tracked ? state.trained : told) ? null : Refusal.UNTRAINED;
        }
    }

    /** Whether the model is trained, and nothing is under way that would train it anew. */
    public boolean isSettled(Object model, boolean told) {
        TrainingState state = states.get(model);
        if (state == null) {
            return told && !tracked;
        }
        synchronized (state) {
            return state.open.isEmpty() && state.failure == null && (tracked ? state.trained : told);
        }
    }

    /** Whether the model is being trained, by whichever thread: its fields need not agree with one another then. */
    public boolean isUnderWay(Object model) {
        TrainingState state = remembered == 0 ? null : states.get(model);
        if (state == null) {
            return false;
        }
        synchronized (state) {
            return !state.open.isEmpty();
        }
    }

    /** What was learned that no field holds, if it holds for a call now; null within a training of this thread. */
    public @Nullable Lesson lesson(Object model) {
        if (remembered == 0) {
            return null;
        }
        TrainingState state = states.get(model);
        if (state == null) {
            return null;
        }
        synchronized (state) {
            boolean usable = state.open.isEmpty() ? state.failure == null : state.own() == null && state.trainedBefore;
            return usable ? state.lesson : null;
        }
    }

    /**
     * One of the learned sizes, {@link Sizes#ANY} if it is not known or does not hold now, {@link Sizes#BAD} if it is one
     * that only the solver can compare.
     */
    public int size(Object model, int slot) {
        Lesson lesson = lesson(model);
        return lesson == null ? Sizes.ANY : lesson.size(slot);
    }

    /** Whether this thread is training the model. */
    public boolean isTraining(Object model) {
        TrainingState state = remembered == 0 ? null : states.get(model);
        if (state == null) {
            return false;
        }
        synchronized (state) {
            return state.own() != null;
        }
    }

    /** The schema that the model has learned and no field holds; null if it has learned none. */
    public @Nullable TableContract schema(Object model) {
        TrainingState state = remembered == 0 ? null : states.get(model);
        return state == null ? null : state.schema;
    }

    /** Gives the model a schema, as if it had learned it. */
    public synchronized void teach(Object model, TableContract schema) {
        TrainingState state = states.get(model);
        if (state == null) {
            state = new TrainingState();
            states.put(model, state);
        }
        state.schema = schema;
        remembered = states.size();
    }

    /** The schema that trainings within the one that this thread is in have learned, or null. */
    public @Nullable TableContract taughtSoFar(Object model) {
        TrainingState state = states.get(model);
        if (state == null) {
            return null;
        }
        synchronized (state) {
            OpenTraining own = state.own();
            return own == null ? null : taught(own);
        }
    }

    /** The schema that trainings within this one have learned, or null. */
    public @Nullable TableContract taughtWithin(Object model, OpenTraining training) {
        TrainingState state = states.get(model);
        if (state == null) {
            return null;
        }
        synchronized (state) {
            return taught(training);
        }
    }

    private static @Nullable TableContract taught(OpenTraining training) {
        Lesson lesson = training.lesson;
        return lesson == null ? null : lesson.schema();
    }

    /**
     * A training begins in this thread.
     *
     * @param goesOn whether what was learned before holds on, where this training teaches nothing else
     * @return the training, which is then to be closed, or null within another of this thread on this model
     */
    public synchronized @Nullable OpenTraining begin(Object model, boolean told, boolean goesOn) {
        TrainingState state = states.get(model);
        if (state == null) {
            state = new TrainingState();
            states.put(model, state);
        }
        OpenTraining training = null;
        synchronized (state) {
            if (state.own() == null) {
                if (state.open.isEmpty()) {
                    state.trainedBefore = state.failure == null && (tracked ? state.trained : told);
                }
                training = new OpenTraining();
                training.lesson = goesOn && state.open.isEmpty() && state.trainedBefore ? state.lesson : null;
                state.open.add(training);
            }
        }
        remembered = states.size();
        return training;
    }

    /** The training's method has returned, and the training goes on until its stage completes. */
    public void await(Object model, OpenTraining training) {
        TrainingState state = states.get(model);
        if (state != null) {
            synchronized (state) {
                training.thread = null;
            }
        }
    }

    /** A training within another has taught something: it counts when that one ends well. */
    public void learn(Object model, Lesson lesson) {
        TrainingState state = states.get(model);
        if (state != null) {
            synchronized (state) {
                OpenTraining outer = state.outer();
                if (outer != null) {
                    outer.lesson = outer.lesson == null ? lesson : lesson.after(outer.lesson);
                }
            }
        }
    }

    /** The training has ended well. */
    public void succeed(Object model, OpenTraining training, Lesson lesson) {
        end(model, training, null, lesson);
    }

    /** The training has failed. */
    public void fail(Object model, OpenTraining training, String failure) {
        end(model, training, failure, null);
    }

    /** The model is trained, whatever was known of it. */
    public synchronized void mark(Object model) {
        TrainingState state = states.get(model);
        if (state == null && tracked) {
            state = new TrainingState();
            states.put(model, state);
        }
        if (state != null) {
            synchronized (state) {
                state.lesson = state.failure == null ? state.lesson : null;
                state.failure = null;
                state.trained = true;
                state.trainedBefore = true;
            }
            forgetUnlessNeeded(model, state);
        }
    }

    private synchronized void end(
            Object model, OpenTraining training, @Nullable String failure, @Nullable Lesson lesson) {
        TrainingState state = states.get(model);
        if (state != null) {
            synchronized (state) {
                if (!state.open.remove(training)) {
                    return;
                }
                Lesson inner = training.lesson;
                Lesson all = lesson != null && inner != null ? lesson.after(inner) : lesson;
                state.lesson = all == null || all.hasNoSize() ? null : all;
                if (keepsSchemas && all != null && all.schema() != null) {
                    state.schema = all.schema();
                }
                for (OpenTraining other : state.open) {
                    other.lesson = all == null ? other.lesson : all;
                }
                state.failure = failure;
                state.trained |= failure == null;
                state.trainedBefore = failure == null;
            }
            forgetUnlessNeeded(model, state);
        }
    }

    private void forgetUnlessNeeded(Object model, TrainingState state) {
        boolean needed;
        synchronized (state) {
            needed = tracked || state.isWorthKeeping();
        }
        if (!needed) {
            states.remove(model);
        }
        remembered = states.size();
    }
}
