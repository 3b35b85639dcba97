package dev.proviso.event;

import java.util.Map;

/**
 * How far a column is, as a distribution, from what training has seen of it. It is told when it was first measured, when
 * it comes to be further than it may and when it comes back, and at most once a minute besides.
 *
 * @param at when and where it was measured
 * @param model the binary name of the model's class
 * @param method the method that the table was given to
 * @param subject the parameter, or {@code return}
 * @param column the column's name
 * @param metric how it was measured, a constant of {@code Drift.Metric}
 * @param distance how far it is
 * @param limit how far it may be
 * @param suppressed how many events of the method's drift were not logged since the one before
 */
public record Drifted(
        Occurrence at,
        String model,
        String method,
        String subject,
        String column,
        String metric,
        double distance,
        double limit,
        long suppressed)
        implements ContractEvent {

    @Override
    public EventKind kind() {
        return EventKind.DRIFT;
    }

    @Override
    public System.Logger.Level level() {
        return isExceeded() ? System.Logger.Level.WARNING : System.Logger.Level.INFO;
    }

    /** Whether it is further than it may be. */
    public boolean isExceeded() {
        return distance > limit;
    }

    @Override
    public String message() {
        return EventFields.message(EventFields.simple(model) + "." + method + ": " + subject + ", column " + column
                + ": " + metric + " " + distance + (isExceeded() ? ", above the limit " : ", limit ") + limit);
    }

    @Override
    public Map<String, Object> fields() {
        return new EventFields(kind())
                .with("contract.model", model)
                .with("contract.method", method)
                .with("contract.subject", subject)
                .with("contract.column", column)
                .with("contract.metric", metric)
                .with("contract.distance", distance)
                .with("contract.limit", limit)
                .with("contract.exceeded", isExceeded())
                .withSuppressed(suppressed)
                .map();
    }
}
