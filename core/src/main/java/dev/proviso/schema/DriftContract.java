package dev.proviso.schema;

import dev.proviso.annotation.Drift;
import java.io.Serializable;

/**
 * How far the cells of a column may be from those seen in training.
 *
 * @param max the largest distance, in the units of the metric
 * @param metric how the distance is measured
 * @param minRows the number of rows below which nothing is compared
 */
public record DriftContract(double max, Drift.Metric metric, int minRows) implements Serializable {}
