package dev.proviso.table;

/** Loops over arrays of numbers, so tight that the virtual machine can make the most of them. */
final class Cells {
    private Cells() {}

    static boolean lie(double[] cells, Interval interval) {
        double least = interval.least();
        double most = interval.most();
        if (interval.nan()) {
            // Only an open interval accepts NaN, so that nothing is left to be compared.
            return true;
        }
        for (double cell : cells) {
            if (!(cell >= least && cell <= most)) {
                return false;
            }
        }
        return true;
    }

    static boolean accept(double[] cells, ColumnPlan plan) {
        for (double cell : cells) {
            if (!plan.accepts(cell)) {
                return false;
            }
        }
        return true;
    }

    static boolean accept(float[] cells, ColumnPlan plan) {
        for (float cell : cells) {
            if (!plan.accepts((double) cell)) {
                return false;
            }
        }
        return true;
    }

    static boolean accept(long[] cells, ColumnPlan plan) {
        for (long cell : cells) {
            if (!plan.accepts(cell)) {
                return false;
            }
        }
        return true;
    }

    static boolean accept(int[] cells, ColumnPlan plan) {
        for (int cell : cells) {
            if (!plan.accepts((long) cell)) {
                return false;
            }
        }
        return true;
    }
}
