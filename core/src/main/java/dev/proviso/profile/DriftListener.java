package dev.proviso.profile;

/** Hears how far the columns of a table are from those of the training, whenever that is measured. */
public interface DriftListener {

    /**
     * One column was measured.
     *
     * @param metric how, a constant of {@code Drift.Metric}
     * @param distance how far it is
     * @param limit how far it may be
     */
    void measured(String column, String metric, double distance, double limit);
}
