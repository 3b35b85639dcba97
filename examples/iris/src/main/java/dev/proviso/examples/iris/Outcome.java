package dev.proviso.examples.iris;

import dev.proviso.ContractViolationException;
import java.util.List;

/** What came of a mistake. */
sealed interface Outcome {

    /** The models answered, rightly or wrongly. */
    record Answered(List<Species> predictions) implements Outcome {}

    /** A contract stopped it. */
    record Stopped(ContractViolationException violation) implements Outcome {}

    /** It ran until something else broke. */
    record Broke(RuntimeException exception) implements Outcome {}

    /** Makes the mistake. */
    static Outcome of(Mistake mistake) {
        try {
            return new Answered(mistake.action().get());
        } catch (ContractViolationException e) {
            return new Stopped(e);
        } catch (RuntimeException e) {
            return new Broke(e);
        }
    }
}
