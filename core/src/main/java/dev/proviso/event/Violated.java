package dev.proviso.event;

import dev.proviso.ColumnFinding;
import dev.proviso.Mode;
import dev.proviso.Violation;
import java.util.Map;

/**
 * A call broke one clause of its contract.
 *
 * @param at when and where
 * @param violation what broke
 * @param mode whether the call now fails ({@link Mode#ENFORCE}) or goes on ({@link Mode#WARN})
 * @param suppressed how many failed checks of the method were not logged since its event before
 */
public record Violated(Occurrence at, Violation violation, Mode mode, long suppressed) implements ContractEvent {

    @Override
    public EventKind kind() {
        return EventKind.VIOLATION;
    }

    @Override
    public System.Logger.Level level() {
        return level(violation, mode);
    }

    /** How much a violation matters: {@code ERROR} if the call fails. */
    public static System.Logger.Level level(Violation violation, Mode mode) {
        return mode == Mode.ENFORCE && !violation.isWarning() ? System.Logger.Level.ERROR : System.Logger.Level.WARNING;
    }

    @Override
    public String message() {
        String place = EventFields.simple(violation.model()) + "." + violation.method();
        return EventFields.message(place + ": " + violation.message());
    }

    @Override
    public Map<String, Object> fields() {
        EventFields fields = new EventFields(kind())
                .with("contract.code", violation.code().name())
                .with("contract.blame", violation.blame().name())
                .with("contract.model", violation.model())
                .with("contract.method", violation.method())
                .with("contract.subject", violation.subject())
                .with("contract.mode", mode.name())
                .with("contract.axis", violation.axis())
                .with("contract.dimension", violation.dimension())
                .with("contract.column", violation.column())
                .with("contract.expected", violation.expected())
                .with("contract.actual", violation.actual())
                .with("contract.bound_by", violation.boundBy())
                .with("contract.pattern", violation.pattern())
                .with("contract.shape", violation.shape());
        ColumnFinding finding = violation.finding();
        if (finding != null) {
            fields.with("contract.rule", finding.rule())
                    .with("contract.severity", finding.severity().name())
                    .with("contract.count", finding.count())
                    .with("contract.rows", finding.rows())
                    .with("contract.share", finding.share())
                    .with("contract.first_rows", finding.firstRows())
                    .with("contract.samples", finding.samples());
        }
        return fields.withSuppressed(suppressed).map();
    }
}
