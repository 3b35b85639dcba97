package dev.proviso.profile;

import java.util.ArrayList;
import java.util.List;
import org.apache.datasketches.kll.KllDoublesSketch;

/** Quantiles by a KLL sketch: their ranks are right to about 0.7 percent. The only class that needs Apache DataSketches. */
final class SketchedQuantiles implements Quantiles {
    /** Decides on the error, and on the size: a bit more than a thousand numbers for each column. */
    private static final int SIZE = 400;

    private final KllDoublesSketch sketch = KllDoublesSketch.newHeapInstance(SIZE);

    @Override
    public void add(double number) {
        sketch.update(number);
    }

    @Override
    public List<Double> toList() {
        List<Double> quantiles = new ArrayList<>();
        if (sketch.isEmpty()) {
            return quantiles;
        }
        double[] ranks = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            ranks[i] = (double) i / STEPS;
        }
        for (double quantile : sketch.getQuantiles(ranks)) {
            quantiles.add(quantile);
        }
        return quantiles;
    }
}
