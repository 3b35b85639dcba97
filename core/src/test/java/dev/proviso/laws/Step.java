package dev.proviso.laws;

import java.util.List;

/**
 * One thing that happens to a model.
 *
 * @param rows the rows of what comes in
 * @param width the columns of x
 * @param classes the columns of y
 * @param elsewhere whether it happens in a thread of its own, which is waited for
 * @param within what happens while it trains
 */
record Step(
        Action action, Fault fault, int rows, int width, int classes, End end, boolean elsewhere, List<Step> within) {

    enum Action {
        PREDICT,
        FIT,
        FIT_MORE,
        FIT_LATER,
        FIT_MORE_LATER,
        /** The stage that was returned first completes. */
        COMPLETE,
        MARK,
        /** A field that is not learned is set. */
        HOLD,
        /** What is within happens while the mode is OFF. */
        OFF
    }

    /** What is wrong with what comes in. */
    enum Fault {
        NONE,
        RAGGED,
        ROWS
    }

    /** How a training ends. */
    enum End {
        WELL,
        THROWS,
        THROWS_EARLY,
        UNSET,
        OTHER_WIDTH,
        OTHER_RETURN,
        /** It returns null in place of a stage; others return well. */
        NO_STAGE
    }

    boolean trains() {
        return action.name().startsWith("FIT");
    }

    boolean later() {
        return action.name().endsWith("LATER");
    }

    boolean incremental() {
        return action.name().contains("MORE");
    }

    boolean fails() {
        return end == End.THROWS || end == End.THROWS_EARLY;
    }

    boolean returnsNoStage() {
        return later() && end == End.NO_STAGE;
    }

    Step with(List<Step> others) {
        return new Step(action, fault, rows, width, classes, end, elsewhere, others);
    }

    /** What comes in. */
    double[][] x() {
        double[][] x = new double[rows][width];
        if (fault == Fault.RAGGED) {
            x[1] = new double[width + 1];
        }
        return x;
    }

    /** What comes in beside it. */
    double[][] y() {
        return new double[rows + (fault == Fault.ROWS ? 1 : 0)][classes];
    }

    /** What a training returns. */
    double[][] result() {
        return new double[rows + (end == End.OTHER_RETURN ? 1 : 0)][classes];
    }

    @Override
    public String toString() {
        String shapes = " x (" + rows + ", " + width + ") y (" + rows + ", " + classes + ")";
        String text = (elsewhere ? "in another thread, " : "") + action;
        if (action != Action.COMPLETE && action != Action.MARK && action != Action.OFF) {
            text += shapes + (fault == Fault.NONE ? "" : " but " + fault) + ", " + end;
        }
        return within.isEmpty() ? text : text + " " + within;
    }
}
