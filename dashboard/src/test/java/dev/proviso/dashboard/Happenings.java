package dev.proviso.dashboard;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.Occurrence;
import dev.proviso.event.Trained;
import dev.proviso.event.Violated;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Events that tests let happen. */
final class Happenings {
    private Happenings() {}

    static ContractEvent violation(String said) {
        return violation("com.acme.Scaler", "x", said);
    }

    static ContractEvent violation(String model, String column, String said) {
        Violation violation = Violation.of(Code.COLUMN_MISSING, Blame.CALLER, model, "transform", "x", said)
                .withColumn(column);
        return new Violated(new Occurrence(Instant.now(), "main"), violation, Mode.ENFORCE, 0);
    }

    static ContractEvent training(String model) {
        return new Trained(Occurrence.now(), model, "fit", Map.of("d", 4L), Duration.ofMillis(12), 0);
    }
}
