package dev.proviso.e2e.doors;

import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one call, as a line between two JVMs.
 *
 * @param sequence the sequence's name
 * @param step the step's text
 * @param codes what it broke
 * @param details all components of all violations, or the message of what was thrown
 */
record Told(String sequence, String step, List<String> codes, String details) {
    private static final String MARK = "TOLD";
    private static final String TAB = "\t";

    static <M> Told of(String sequence, Step<M> step, M model) {
        List<String> codes = new ArrayList<>();
        String details;
        try {
            step.call().on(model);
            details = "returned";
        } catch (ContractViolationException broken) {
            for (Violation violation : broken.violations()) {
                codes.add(violation.code().name());
            }
            details = broken.violations() + " " + broken.getMessage() + " " + broken.getConstraintViolations();
        } catch (ContractDefinitionException refused) {
            codes.add("DEFINITION");
            details = refused.getMessage();
        } catch (Exception thrown) {
            codes.add(thrown.getClass().getSimpleName());
            details = String.valueOf(thrown.getMessage());
        }
        return new Told(sequence, step.text(), codes, details.replaceAll("\\s+", " "));
    }

    String line() {
        return String.join(TAB, MARK, sequence, step, String.join(" ", codes), details);
    }

    static boolean isOne(String line) {
        return line.startsWith(MARK + TAB);
    }

    static Told parse(String line) {
        String[] cells = line.split(TAB, -1);
        List<String> codes = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" ", -1));
        return new Told(cells[1], cells[2], codes, cells[4]);
    }
}
