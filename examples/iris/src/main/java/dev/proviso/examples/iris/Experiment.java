package dev.proviso.examples.iris;

import java.util.List;

/** Flowers to learn from, flowers held out, and models that learned as they should. */
record Experiment(
        Flowers training,
        Flowers heldOut,
        StandardScaler scaler,
        SoftmaxRegression regression,
        IrisClassifier classifier) {

    /** The demo's split. Over the first 200 seeds the accuracy goes from 0.90 to 1.00 and is 0.96 on average. */
    static final long SEED = 0;

    private static final int TRAINING_SIZE = 100;

    /** Draws two thirds of the flowers by {@code seed} and trains on them. */
    static Experiment run(long seed) {
        Flowers flowers = Flowers.load().shuffled(seed);
        Flowers training = flowers.slice(0, TRAINING_SIZE);
        Flowers heldOut = flowers.slice(TRAINING_SIZE, flowers.rows().size());

        StandardScaler scaler = new StandardScaler().fit(training.x());
        SoftmaxRegression regression =
                new SoftmaxRegression(Species.values().length).fit(scaler.transform(training.x()), training.y());
        IrisClassifier classifier = new IrisClassifier().fit(training.rows(), training.y());
        return new Experiment(training, heldOut, scaler, regression, classifier);
    }

    /** What the classifier says of the held-out flowers when nothing goes wrong. */
    List<Species> predictions() {
        return classifier.predict(heldOut.rows());
    }

    /** The share of the held-out flowers that {@code predictions} name rightly. */
    double accuracy(List<Species> predictions) {
        int right = 0;
        for (int i = 0; i < predictions.size(); i++) {
            right += predictions.get(i) == heldOut.species().get(i) ? 1 : 0;
        }
        return (double) right / predictions.size();
    }
}
