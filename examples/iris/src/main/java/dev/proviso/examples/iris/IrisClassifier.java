package dev.proviso.examples.iris;

import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import java.util.List;
import java.util.Map;

/** From rows to species: a {@link StandardScaler} followed by a {@link SoftmaxRegression}. */
public final class IrisClassifier {

    @Learned
    private StandardScaler scaler;

    @Learned
    private SoftmaxRegression regression;

    /** Learns from flowers and the label of each. */
    @Trains
    public IrisClassifier fit(@Schema(Flower.class) List<Map<String, ?>> flowers, int[] labels) {
        double[][] x = features(flowers);
        scaler = new StandardScaler().fit(x);
        regression = new SoftmaxRegression(Species.values().length).fit(scaler.transform(x), labels);
        return this;
    }

    /** The most probable species of each flower. */
    @RequireTrained
    public List<Species> predict(@Schema(Flower.class) List<Map<String, ?>> flowers) {
        return Species.ofLabels(regression.predict(scaler.transform(features(flowers))));
    }

    /** The feature matrix, n rows of 4; a cell that is absent counts as 0, as it does in sparse formats. */
    static double[][] features(List<Map<String, ?>> flowers) {
        return flowers.stream()
                .map(flower -> Flower.COLUMNS.stream()
                        .mapToDouble(name -> flower.get(name) instanceof Number cell ? cell.doubleValue() : 0)
                        .toArray())
                .toArray(double[][]::new);
    }
}
