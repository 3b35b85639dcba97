package dev.proviso.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Kolmogorov-Smirnov distance: the largest difference between two distribution functions. That of the training is
 * known at its quantiles, up to half a step; that of the numbers taken is counted there.
 */
final class StepDistance extends Distance {
    /** The quantiles, each once. */
    private final double[] points;
    /** The share of the training that lies below each. */
    private final double[] below;
    /** The share of the training that lies below it or is it. */
    private final double[] upTo;

    private final long[] between;
    private final long[] at;
    private long cells;

    /** @param quantiles at equal steps, from the least number to the largest */
    StepDistance(List<Double> quantiles) {
        int steps = quantiles.size() - 1;
        List<Integer> first = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            if (i == 0 || quantiles.get(i) > quantiles.get(i - 1)) {
                first.add(i);
            }
        }
        points = new double[first.size()];
        below = new double[points.length];
        upTo = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            int from = first.get(i);
            int to = i == points.length - 1 ? steps : first.get(i + 1) - 1;
            // Not -0.0, which would be found below 0.
            points[i] = quantiles.get(from) + 0.0;
            below[i] = from == 0 ? 0 : (from - 0.5) / steps;
            upTo[i] = to == steps ? 1 : (to + 0.5) / steps;
        }
        between = new long[points.length + 1];
        at = new long[points.length];
    }

    @Override
    void take(double number) {
        cells++;
        int found = Arrays.binarySearch(points, number + 0.0);
        if (found >= 0) {
            at[found]++;
        } else {
            between[-found - 1]++;
        }
    }

    @Override
    double value() {
        if (cells == 0) {
            return 0;
        }
        double largest = 0;
        long sofar = 0;
        for (int i = 0; i < points.length; i++) {
            sofar += between[i];
            largest = Math.max(largest, Math.abs((double) sofar / cells - below[i]));
            sofar += at[i];
            largest = Math.max(largest, Math.abs((double) sofar / cells - upTo[i]));
        }
        return largest;
    }
}
