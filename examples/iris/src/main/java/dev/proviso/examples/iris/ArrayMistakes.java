package dev.proviso.examples.iris;

import dev.proviso.Code;
import java.util.Arrays;
import java.util.List;

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

    List<Mistake> all() {
        return List.of(aFeatureIsMissing(), aRowIsCutOff(), aCellIsNaN(), theLabelsAreTooMany());
    }

    private Mistake aFeatureIsMissing() {
        String code =
                """
                double[][] z = scaler.transform(withoutFirstColumn(x));
                """;
        return new Mistake("A feature is missing", Code.DIM_MISMATCH, code, () -> {
            double[][] x = heldOut.x();
            double[][] z = scaler.transform(withoutFirstColumn(x));
            return Species.ofLabels(regression.predict(z));
        });
    }

    private Mistake aRowIsCutOff() {
        String code =
                """
                x[16] = Arrays.copyOf(x[16], 3);
                double[][] z = scaler.transform(x);
                """;
        return new Mistake("A row is cut off", Code.RAGGED, code, () -> {
            double[][] x = heldOut.x();
            x[16] = Arrays.copyOf(x[16], 3);
            double[][] z = scaler.transform(x);
            return Species.ofLabels(regression.predict(z));
        });
    }

    private Mistake aCellIsNaN() {
        String code =
                """
                x[41][2] = Double.NaN;
                StandardScaler scaler = new StandardScaler().fit(x);
                """;
        return new Mistake("One cell to learn from is NaN", Code.NOT_FINITE, code, () -> {
            double[][] x = training.x();
            x[41][2] = Double.NaN;
            StandardScaler scaler = new StandardScaler().fit(x);
            SoftmaxRegression regression = new SoftmaxRegression(3).fit(scaler.transform(x), training.y());
            return Species.ofLabels(regression.predict(scaler.transform(heldOut.x())));
        });
    }

    private Mistake theLabelsAreTooMany() {
        String code =
                """
                int[] y = Flowers.load().y(); // of all flowers, and x has those to learn from
                SoftmaxRegression regression = new SoftmaxRegression(3).fit(x, y);
                """;
        return new Mistake("The labels do not match the rows", Code.DIM_MISMATCH, code, () -> {
            double[][] x = scaler.transform(training.x());
            int[] y = Flowers.load().y(); // of all flowers, and x has those to learn from
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
