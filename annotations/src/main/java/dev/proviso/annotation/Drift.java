package dev.proviso.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How far the cells of a column may be from those seen in training, as a distribution. Broken, it says {@code DRIFT}.
 *
 * <p>On a {@link Schema} it holds for each column that its metric fits, on a {@link Column} for that one. What was seen in
 * training is kept as a sketch of bounded size, so distances are approximate, to about one percent.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Drift {

    /** The largest distance that is accepted, in the units of the metric. */
    double max();

    /** How the distance is measured. */
    Metric metric() default Metric.DEFAULT;

    /** Tables with fewer rows are not compared: a few cells say little of a distribution. */
    int minRows() default 100;

    /** A distance between two distributions. */
    enum Metric {
        /** {@link #KOLMOGOROV_SMIRNOV} for numbers, {@link #TOTAL_VARIATION} for levels. */
        DEFAULT,
        /** The largest difference between the two distribution functions, from 0 to 1; for numbers. */
        KOLMOGOROV_SMIRNOV,
        /** The difference between the means, in standard deviations of the training; for numbers. */
        MEAN,
        /** The ratio of the larger to the smaller standard deviation, less 1; for numbers. */
        SPREAD,
        /** Half the sum of the differences between the shares of all levels, from 0 to 1; for levels and booleans. */
        TOTAL_VARIATION
    }
}
