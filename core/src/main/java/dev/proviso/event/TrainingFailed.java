package dev.proviso.event;

import java.time.Duration;
import java.util.Map;

/**
 * The training of a model has thrown, or has broken its contract.
 *
 * @param at when and where it ended
 * @param model the binary name of the model's class
 * @param method what was to train it: a method's name, or {@code <init>}
 * @param reason how it has failed: {@code fit threw java.lang.IllegalStateException}
 * @param duration how long it took, a stage that it returned included
 * @param suppressed how many failures of this method were not told of since its event before
 */
public record TrainingFailed(
        Occurrence at, String model, String method, String reason, Duration duration, long suppressed)
        implements ContractEvent {

    @Override
    public EventKind kind() {
        return EventKind.TRAINING_FAILED;
    }

    @Override
    public System.Logger.Level level() {
        return System.Logger.Level.WARNING;
    }

    @Override
    public String message() {
        return EventFields.message(EventFields.simple(model) + "." + method + ": training failed after "
                + Millis.text(duration) + ": " + reason);
    }

    @Override
    public Map<String, Object> fields() {
        return new EventFields(kind())
                .with("contract.model", model)
                .with("contract.method", method)
                .with("contract.reason", reason)
                .with("contract.duration_ms", Millis.of(duration))
                .withSuppressed(suppressed)
                .map();
    }
}
