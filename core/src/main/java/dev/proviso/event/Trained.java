package dev.proviso.event;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The training of a model has ended well.
 *
 * @param at when and where it ended
 * @param model the binary name of the model's class
 * @param method what has trained it: a method's name, or {@code <init>}
 * @param dimensions the sizes that it has learned, by their names
 * @param duration how long it took, a stage that it returned included
 * @param suppressed how many trainings by this method were not told of since its event before
 */
public record Trained(
        Occurrence at, String model, String method, Map<String, Long> dimensions, Duration duration, long suppressed)
        implements ContractEvent {

    public Trained {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    }

    @Override
    public EventKind kind() {
        return EventKind.TRAINED;
    }

    @Override
    public System.Logger.Level level() {
        return System.Logger.Level.INFO;
    }

    @Override
    public String message() {
        String learned = learned();
        return EventFields.message(EventFields.simple(model) + "." + method + ": trained in " + Millis.text(duration)
                + (learned.isEmpty() ? "" : ", learned " + learned));
    }

    @Override
    public Map<String, Object> fields() {
        String learned = learned();
        return new EventFields(kind())
                .with("contract.model", model)
                .with("contract.method", method)
                .with("contract.dimensions", learned.isEmpty() ? null : learned)
                .with("contract.duration_ms", Millis.of(duration))
                .withSuppressed(suppressed)
                .map();
    }

    private String learned() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Long> dimension : dimensions.entrySet()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(dimension.getKey())
                    .append(" = ")
                    .append(dimension.getValue());
        }
        return text.toString();
    }
}
