package dev.proviso.link;

import dev.proviso.Mode;
import dev.proviso.inventory.MethodTally;
import dev.proviso.mode.Modes;
import dev.proviso.mode.Suspension;
import java.lang.reflect.Modifier;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The exit of a method that returns a stage: what is promised of its return holds when that completes. */
final class LaterReturn {
    private final Site site;
    private final @Nullable ModelPlan model;
    private final MethodTally tally;
    private final StageConstraints constraints;

    LaterReturn(Site site, @Nullable ModelPlan model, Mode mode) {
        this.site = site;
        this.model = model;
        this.tally = site.tally();
        this.constraints = new StageConstraints(site, mode);
    }

    /**
     * What the caller gets.
     *
     * @param arguments the model, if there is one, the result, and the entry's frame
     * @return what the method is to return
     */
    @Nullable Object exit(Object[] arguments) {
        Object result = arguments[arguments.length - 2];
        Object frame = arguments[arguments.length - 1];
        boolean checked = frame instanceof Long packed ? Frame.isChecked((long) packed) : Frame.isChecked(frame);
        if (!checked || Suspension.ofCalls()) {
            return result;
        }
        boolean isStatic = Modifier.isStatic(site.method().method().getModifiers());
        Object self = isStatic ? null : arguments[0];
        constraints.judge(self, result);
        if (site.method().returned().isEmpty()) {
            return result;
        }
        End end = new End(site, model, self, frame, tally);
        if (result instanceof CompletionStage<?> stage) {
            return CheckedStage.of(stage, end);
        }
        return end.returned(result);
    }

    /** The mode is that of when the stage completes, as it is that of when a call returns. */
    private record End(
            Site site, @Nullable ModelPlan model, @Nullable Object self, Object frame, MethodTally tally)
            implements StageEnd {
        @Override
        public @Nullable Object returned(@Nullable Object value) {
            Mode mode = Modes.policy(site.lookup().lookupClass()).value();
            if (mode != Mode.OFF) {
                new ExitFailure(site, model, mode, tally, false).judge(self, value, frame);
            }
            return value;
        }

        @Override
        public void threw(Throwable thrown) {}
    }
}
