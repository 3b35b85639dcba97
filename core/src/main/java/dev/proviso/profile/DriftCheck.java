package dev.proviso.profile;

import dev.proviso.Code;
import dev.proviso.ColumnFinding;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Drift;
import dev.proviso.annotation.Severity;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.ColumnProfile;
import dev.proviso.schema.DriftContract;
import dev.proviso.schema.DriftWords;
import dev.proviso.schema.LevelProfile;
import dev.proviso.schema.NumberProfile;
import dev.proviso.schema.Quoted;
import dev.proviso.schema.SchemaException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the distribution of one column.
 *
 * @param column its name
 * @param severity how much drift of it matters
 * @param drift how far it may be from that of the training
 * @param metric how that is measured
 * @param training the distribution of the training
 */
record DriftCheck(String column, Severity severity, DriftContract drift, Drift.Metric metric, ColumnProfile training) {

    /**
     * The check of a column that states its drift.
     *
     * @throws SchemaException if the metric does not fit, or training has kept nothing to compare with
     */
    static DriftCheck of(ColumnContract column, DriftContract drift) throws SchemaException {
        DriftWords.requireFit(column, drift, column.cells().type());
        DriftCheck check = find(column, drift);
        if (check == null) {
            throw new SchemaException(
                    "column " + column.name()
                            + ": its drift is to be measured, and the training has kept no profile of it",
                    "train on cells that are not null, or leave drift out");
        }
        return check;
    }

    /**
     * The check of a column if the metric fits it and training has kept something to compare with, else null.
     *
     * @throws SchemaException if the training had no library to keep what the metric needs
     */
    static @Nullable DriftCheck find(ColumnContract column, DriftContract drift) throws SchemaException {
        ColumnType type = column.cells().type();
        ColumnProfile training = column.profile();
        if (training == null || column.sensitive() || !drift.fits(type)) {
            return null;
        }
        Drift.Metric metric = drift.metricFor(type);
        if (training instanceof LevelProfile levels ? levels.count() == 0 : isOfLevels(metric)) {
            return null;
        }
        boolean stepwise = metric == Drift.Metric.KOLMOGOROV_SMIRNOV;
        if (stepwise
                && training instanceof NumberProfile numbers
                && numbers.quantiles().size() < 2) {
            throw new SchemaException(
                    "column " + column.name() + ": drift is measured by quantiles, and the training has kept none",
                    "add " + Sketches.LIBRARY + " to the class path and train again, or choose MEAN or SPREAD");
        }
        return new DriftCheck(column.name(), column.severity(), drift, metric, training);
    }

    private static boolean isOfLevels(Drift.Metric metric) {
        return metric == Drift.Metric.TOTAL_VARIATION;
    }

    Distance distance() {
        return training instanceof NumberProfile numbers
                ? Distance.of(metric, numbers)
                : Distance.of((LevelProfile) training);
    }

    boolean isExceeded(double distance) {
        return distance > drift.max();
    }

    ColumnFinding finding(double distance, long rows, @Nullable String trainer) {
        String name = Quoted.message(column);
        String expected = "at most " + DistanceText.of(drift.max());
        String actual = DistanceText.of(distance, drift.max());
        String sentence = "column " + name + ": drifted from what " + (trainer == null ? "training" : trainer)
                + " has seen: " + DistanceText.title(metric) + " " + actual + ", expected " + expected;
        return new ColumnFinding(
                Code.DRIFT, severity, name, "drift", expected, actual, rows, rows, List.of(), List.of(), sentence);
    }
}
