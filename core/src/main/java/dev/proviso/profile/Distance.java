package dev.proviso.profile;

import dev.proviso.annotation.Drift;
import dev.proviso.schema.LevelProfile;
import dev.proviso.schema.NumberProfile;
import dev.proviso.table.CellSink;
import org.jspecify.annotations.Nullable;

/** Measures how far the cells that it takes are, as a distribution, from those of a training. */
abstract class Distance implements CellSink {

    static Distance of(Drift.Metric metric, NumberProfile training) {
        return switch (metric) {
            case MEAN -> new MomentDistance(training, false);
            case SPREAD -> new MomentDistance(training, true);
            case DEFAULT, KOLMOGOROV_SMIRNOV, TOTAL_VARIATION -> new StepDistance(training.quantiles());
        };
    }

    static Distance of(LevelProfile training) {
        return new ShareDistance(training);
    }

    /** The distance; 0 if no cell was taken. */
    abstract double value();

    /** A number that is finite: others are in no distribution. */
    abstract void take(double number);

    @Override
    public void cell(@Nullable Object cell) {
        if (cell instanceof Number number) {
            number(number.doubleValue());
        }
    }

    @Override
    public void number(double cell) {
        if (Double.isFinite(cell)) {
            take(cell);
        }
    }

    @Override
    public void whole(long cell) {
        take((double) cell);
    }
}
