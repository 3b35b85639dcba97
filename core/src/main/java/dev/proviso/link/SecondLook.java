package dev.proviso.link;

import dev.proviso.Mode;
import dev.proviso.inventory.MethodTally;
import dev.proviso.report.Reporter;

/**
 * Decides whether a check that has failed is examined. To say what is wrong takes long; where nothing is thrown and nobody
 * listens, it is only done for what may be logged.
 */
final class SecondLook {
    /** What becomes of a failed check. */
    enum Choice {
        /** It is examined, and what is found may then be logged or not. */
        EXAMINE,
        /** It is examined, to be logged. */
        EXAMINE_TO_LOG,
        /** It was counted, and that is all. */
        SKIP
    }

    private final MethodTally tally;
    private final boolean mayBeSkipped;
    private volatile boolean hasErred;

    /** @param exact whether the check itself fails only where something is wrong, and nothing is left to a solver */
    SecondLook(MethodTally tally, Mode mode, boolean exact) {
        this.tally = tally;
        this.mayBeSkipped = exact && mode == Mode.WARN;
    }

    Choice choose() {
        if (!mayBeSkipped || hasErred || Reporter.isEveryHeard()) {
            return Choice.EXAMINE;
        }
        if (tally.limit().admits()) {
            return Choice.EXAMINE_TO_LOG;
        }
        tally.violated();
        tally.limit().suppress();
        return Choice.SKIP;
    }

    /** Says that nothing was found: from now on, no check of the site counts as a violation unexamined. */
    void foundNothing() {
        hasErred = true;
    }
}
