package dev.proviso.examples.iris;

import dev.proviso.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Mistakes in the order of things: a model that has not learned is asked. */
final class TrainingMistakes {

    private final StandardScaler scaler;
    private final Flowers training;
    private final Flowers heldOut;

    TrainingMistakes(Experiment experiment) {
        this.scaler = experiment.scaler();
        this.training = experiment.training();
        this.heldOut = experiment.heldOut();
    }

    Mistake predictBeforeFit() {
        String lines = """
                IrisClassifier classifier = new IrisClassifier();
                classifier.predict(flowers);
                """;
        return new Mistake("Predict before fit", Code.UNTRAINED, lines, () -> {
            List<Map<String, ?>> flowers = heldOut.rows();
            IrisClassifier classifier = new IrisClassifier();
            return classifier.predict(flowers);
        });
    }

    Mistake aFailedFitIsIgnored() {
        String lines = """
                int[] y = Arrays.stream(labels).map(label -> label + 1).toArray();
                try {
                    regression.fit(x, y);
                } catch (RuntimeException e) {
                    journal.append(e); // "the old model will do"
                }
                regression.predict(z);
                """;
        return new Mistake("A failed fit is ignored", Code.TRAINING_FAILED, lines, () -> {
            double[][] x = scaler.transform(training.x());
            double[][] z = scaler.transform(heldOut.x());
            int[] labels = training.y();
            StringBuilder journal = new StringBuilder();
            SoftmaxRegression regression = new SoftmaxRegression(3).fit(x, labels);

            int[] y = Arrays.stream(labels).map(label -> label + 1).toArray();
            try {
                regression.fit(x, y);
            } catch (RuntimeException e) {
                journal.append(e); // "the old model will do"
            }
            return Species.ofLabels(regression.predict(z));
        });
    }
}
