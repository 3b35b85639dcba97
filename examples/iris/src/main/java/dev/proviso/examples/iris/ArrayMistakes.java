package dev.proviso.examples.iris;

import dev.proviso.Code;
import java.util.Arrays;

/** Mistakes in arrays: shapes that do not fit, and a cell that is not a number. */
final class ArrayMistakes {

    private final StandardScaler scaler;
    private final SoftmaxRegression regression;
    private final Flowers training;
    private final Flowers heldOut;

    ArrayMistakes(Experiment experiment) {
        this.scaler = experiment.scaler();
        this.regression = experiment.regression();
        this.training = experiment.training();
        this.heldOut = experiment.heldOut();
    }

    Mistake aFeatureIsMissing() {
        String lines = """
                double[][] z = scaler.transform(withoutFirstColumn(x));
                """;
        return new Mistake("A feature is missing", Code.DIM_MISMATCH, lines, () -> {
            double[][] x = heldOut.x();
            double[][] z = scaler.transform(withoutFirstColumn(x));
            return Species.ofLabels(regression.predict(z));
        });
    }

    Mistake aRowIsCutOff() {
        String lines = """
                x[29] = Arrays.copyOf(x[29], 3);
                double[][] z = scaler.transform(x);
                """;
        return new Mistake("A row is cut off", Code.RAGGED, lines, () -> {
            double[][] x = heldOut.x();
            x[29] = Arrays.copyOf(x[29], 3);
            double[][] z = scaler.transform(x);
            return Species.ofLabels(regression.predict(z));
        });
    }

    Mistake aCellIsNaN() {
        String lines = """
                x[41][2] = Double.NaN;
                StandardScaler scaler = new StandardScaler().fit(x);
                """;
        return new Mistake("A cell is NaN", Code.NOT_FINITE, lines, () -> {
            double[][] x = training.x();
            x[41][2] = Double.NaN;
            StandardScaler scaler = new StandardScaler().fit(x);
            SoftmaxRegression regression = new SoftmaxRegression(3).fit(scaler.transform(x), training.y());
            return Species.ofLabels(regression.predict(scaler.transform(heldOut.x())));
        });
    }

    Mistake theLabelCountDoesNotMatch() {
        String lines = """
                int[] y = Flowers.load().y(); // of all 150 flowers; x has the 100 to learn from
                SoftmaxRegression regression = new SoftmaxRegression(3).fit(x, y);
                """;
        return new Mistake("The label count does not match", Code.DIM_MISMATCH, lines, () -> {
            double[][] x = scaler.transform(training.x());
            int[] y = Flowers.load().y(); // of all 150 flowers; x has the 100 to learn from
            SoftmaxRegression regression = new SoftmaxRegression(3).fit(x, y);
            return Species.ofLabels(regression.predict(scaler.transform(heldOut.x())));
        });
    }

    private static double[][] withoutFirstColumn(double[][] x) {
        return Arrays.stream(x)
                .map(row -> Arrays.copyOfRange(row, 1, row.length))
                .toArray(double[][]::new);
    }
}
