package dev.proviso.examples.iris;

import java.util.List;
import java.util.Random;

/** What an application would do with the models in a hundredth of a second: mostly what is right. */
final class LiveCalls {
    private static final int TICKS_BETWEEN_TRAININGS = 800;

    private final Random random = new Random();
    private final List<Mistake> mistakes;
    private final Experiment experiment;
    private long ticks;

    LiveCalls(Experiment experiment) {
        this.experiment = experiment;
        this.mistakes = Mistake.all(experiment);
    }

    void tick() {
        // More calls at some times than at others, as in life.
        double tide = 1 + Math.sin(ticks / 400.0);
        for (int i = 0; i < 1 + random.nextInt(1 + (int) (4 * tide)); i++) {
            experiment.predictions();
        }
        if (random.nextDouble() < 0.012 * tide) {
            Outcome.of(mistakes.get(random.nextInt(mistakes.size())));
        }
        if (ticks % TICKS_BETWEEN_TRAININGS == 0) {
            new IrisClassifier()
                    .fit(experiment.training().rows(), experiment.training().y());
        }
        ticks++;
    }
}
