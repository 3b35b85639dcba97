package dev.proviso.link;

import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.Names;
import dev.proviso.mode.Suspension;
import dev.proviso.training.OpenTraining;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Opens a training when its method has been entered, and closes it when the method returns or throws. */
final class TrainingCalls {
    private final Site site;
    private final Mode mode;
    private final TrainingEnd end;
    private final @Nullable StageConstraints ofStage;

    TrainingCalls(Site site, Mode mode) {
        this.site = site;
        this.mode = mode;
        this.end = new TrainingEnd(site, mode);
        boolean later = site.role() == Role.EXIT_OR_THROW && site.method().later();
        this.ofStage = later ? new StageConstraints(site, mode) : null;
    }

    /** What a training is called: {@code fit}, or {@code new Model}. */
    static String name(MethodContract method) {
        Executable executable = method.method();
        return executable instanceof Constructor<?>
                ? "new " + Names.simple(executable.getDeclaringClass())
                : executable.getName();
    }

    /** After the entry's checks: opens the training, unless it runs within one of this thread on this model. */
    Frame enter(Frame checked, Object self) {
        ModelPlan plan = ModelPlan.of(self.getClass(), site.lookup());
        OpenTraining training = plan.ledger()
                .begin(self, plan.standing(self).trained(), site.method().isIncremental() && Frame.isChecked(checked));
        return training == null ? checked : checked.opening(training);
    }

    /**
     * The end of an instance method.
     *
     * @param arguments the model, the result if there is one, what was thrown or null, and the entry's frame
     * @return what the method is to return
     */
    @Nullable Object exit(@Nullable Object[] arguments) {
        Object self = arguments[0];
        Object result = arguments.length == 4 ? arguments[1] : null;
        if (self == null || !(arguments[arguments.length - 1] instanceof Frame frame)) {
            return result;
        }
        Ending ending = new Ending(end, self, frame, isChecked(frame));
        if (arguments[arguments.length - 2] instanceof Throwable thrown) {
            ending.threw(thrown);
            return result;
        }
        return ends(ending, result);
    }

    /**
     * The end of a static method that returns the model.
     *
     * @param arguments the result, what was thrown or null, and the entry's frame
     * @return what the method is to return
     */
    @Nullable Object made(@Nullable Object[] arguments) {
        Object result = arguments[0];
        if (!(arguments[2] instanceof Frame frame)) {
            return result;
        }
        Ending ending = new Ending(end, null, frame, isChecked(frame));
        if (arguments[1] instanceof Throwable thrown) {
            ending.threw(thrown);
            return result;
        }
        return ends(ending, result);
    }

    /**
     * The normal end of a constructor.
     *
     * @param arguments the model, and the entry's frame
     */
    void constructed(@Nullable Object[] arguments) {
        Object self = arguments[0];
        if (self != null && arguments[1] instanceof Frame frame) {
            end.constructed(self, frame, isChecked(frame));
        }
    }

    private @Nullable Object ends(Ending ending, @Nullable Object result) {
        if (!site.method().later()) {
            return ending.returned(result);
        }
        if (!(result instanceof CompletionStage<?> stage)) {
            ending.returnedNoStage();
            return result;
        }
        if (ending.checked() && ofStage != null) {
            judge(ofStage, ending, stage);
        }
        ending.awaits();
        return CheckedStage.of(stage, ending);
    }

    private static void judge(StageConstraints constraints, Ending ending, CompletionStage<?> stage) {
        try {
            constraints.judge(ending.self(), stage);
        } catch (ContractViolationException broken) {
            ending.threw(broken);
            throw broken;
        }
    }

    private boolean isChecked(Frame frame) {
        return mode != Mode.OFF && Frame.isChecked(frame) && !Suspension.ofCalls();
    }
}
