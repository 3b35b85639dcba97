package dev.proviso.link;

import dev.proviso.ContractViolationException;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.contract.MethodContract;
import dev.proviso.inventory.MethodTally;
import dev.proviso.report.Reporter;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the violations of a call: they are told, and in ENFORCE thrown. */
final class Settlement {
    private Settlement() {}

    static void settle(
            MethodContract method, Class<?> model, Findings findings, Mode mode, MethodTally tally, boolean admitted) {
        settle(method, model, findings.violations(), findings, mode, tally, admitted);
    }

    /**
     * @param violations those of the findings, and what was found besides
     * @param admitted whether they are to be logged whatever the rate: it was asked already
     */
    static void settle(
            MethodContract method,
            Class<?> model,
            List<Violation> violations,
            Findings findings,
            Mode mode,
            MethodTally tally,
            boolean admitted) {
        if (violations.isEmpty()) {
            return;
        }
        if (!model.getName().equals("dev.proviso.Probe")) {
            tally.violated();
            tally.found(violations);
            Reporter.publish(violations, mode, tally.limit(), admitted);
        }
        List<Violation> errors = errors(violations);
        if (mode == Mode.ENFORCE && !errors.isEmpty()) {
            throw new ContractViolationException(
                    model, method.call(model), method.parameterNames(), errors, findings.provided(), findings.cause());
        }
    }

    /** Those that are more than a warning. */
    private static List<Violation> errors(List<Violation> violations) {
        List<Violation> errors = new ArrayList<>();
        for (Violation violation : violations) {
            if (!violation.isWarning()) {
                errors.add(violation);
            }
        }
        return errors;
    }
}
