package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Drift;
import java.io.Serializable;

/**
 * How far the cells of a column may be from those seen in training.
 *
 * @param max the largest distance, in the units of the metric
 * @param metric how the distance is measured
 * @param minRows the number of rows below which nothing is compared
 */
public record DriftContract(double max, Drift.Metric metric, int minRows) implements Serializable {

    /** Whether the metric measures columns of this type. */
    public boolean fits(ColumnType type) {
        boolean numbers = type == ColumnType.NUMBER || type == ColumnType.INTEGER;
        boolean levels = type == ColumnType.CATEGORICAL || type == ColumnType.BOOLEAN;
        return switch (metric) {
            case DEFAULT -> numbers || levels;
            case KOLMOGOROV_SMIRNOV, MEAN, SPREAD -> numbers;
            case TOTAL_VARIATION -> levels;
        };
    }

    /** The metric for columns of a type that it fits. */
    public Drift.Metric metricFor(ColumnType type) {
        if (metric != Drift.Metric.DEFAULT) {
            return metric;
        }
        boolean numbers = type == ColumnType.NUMBER || type == ColumnType.INTEGER;
        return numbers ? Drift.Metric.KOLMOGOROV_SMIRNOV : Drift.Metric.TOTAL_VARIATION;
    }
}
