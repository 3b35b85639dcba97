package dev.proviso.schema;

import java.util.List;

/**
 * The distribution of a column of numbers.
 *
 * @param count the number of finite cells
 * @param mean their mean
 * @param deviation their standard deviation
 * @param quantiles the least cell, the quantiles at equal steps, approximately, and the largest cell
 */
public record NumberProfile(long count, double mean, double deviation, List<Double> quantiles)
        implements ColumnProfile {

    public NumberProfile {
        quantiles = List.copyOf(quantiles);
    }
}
