package dev.proviso.logback;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.report.LogLimit;
import dev.proviso.report.Reporter;
import java.util.List;

/** Violations to log, published as the engine does. */
final class Violations {

    /** With nothing but what every violation has. */
    static final Violation LEAST = Violation.of(
            Code.UNTRAINED,
            Blame.CALLER,
            "com.acme.StandardScaler",
            "transform",
            "this",
            "StandardScaler is not trained: call fit first (mean is not set)");

    /** The one of docs/events.md. */
    static final Violation WRONG_SIZE = Violation.of(
                    Code.DIM_MISMATCH,
                    Blame.CALLER,
                    "com.acme.StandardScaler",
                    "transform",
                    "x",
                    "x, axis 1 (d): expected 4, learned in field mean; got 3")
            .withAxis(1, "d", "field mean")
            .withExpected("4", "3")
            .withPattern("n d", "(10, 3)");

    private Violations() {}

    static void publish(Violation violation, Mode mode) {
        Reporter.publish(List.of(violation), mode, new LogLimit(), true);
    }
}
