package dev.proviso.schema;

import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.Drift;
import org.jspecify.annotations.Nullable;

/** What a {@link Drift} says, as data. */
public final class DriftWords {
    private DriftWords() {}

    /**
     * Reads it.
     *
     * @param stated at most one
     * @param where what it is said of, for messages
     * @throws SchemaException if no distance is meant
     */
    static @Nullable DriftContract of(Drift[] stated, String where) throws SchemaException {
        if (stated.length == 0) {
            return null;
        }
        if (stated.length > 1) {
            throw new SchemaException(where + ": drift is stated " + stated.length + " times", "write one @Drift");
        }
        double max = stated[0].max();
        Drift.Metric metric = stated[0].metric();
        if (!(max > 0)) {
            throw new SchemaException(where + ": drift of at most " + max, "write a number above 0");
        }
        boolean open = metric == Drift.Metric.MEAN || metric == Drift.Metric.SPREAD;
        if (max >= 1 && !open) {
            throw new SchemaException(
                    where + ": no drift is more than " + max, "write a number below 1, the largest distance there is");
        }
        return new DriftContract(max, metric, stated[0].minRows());
    }

    /**
     * Refuses a metric that does not measure a column.
     *
     * @param type what the cells are; {@link ColumnType#ANY} if that is not known
     * @throws SchemaException if it does not fit
     */
    public static void requireFit(ColumnContract column, DriftContract drift, ColumnType type) throws SchemaException {
        String where = "column " + column.name();
        if (column.sensitive()) {
            throw new SchemaException(
                    where + ": of a sensitive column, nothing is kept that drift could be measured by",
                    "leave drift or sensitive out");
        }
        if (!drift.fits(type)) {
            String takes = switch (drift.metric()) {
                case DEFAULT -> "drift is for numbers, levels and booleans";
                case TOTAL_VARIATION -> "TOTAL_VARIATION is for levels and booleans";
                case KOLMOGOROV_SMIRNOV, MEAN, SPREAD -> drift.metric() + " is for numbers";
            };
            throw new SchemaException(
                    where + ": " + takes + ", and this column is " + type, "leave it out, or choose another metric");
        }
    }
}
