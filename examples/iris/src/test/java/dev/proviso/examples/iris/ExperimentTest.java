package dev.proviso.examples.iris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    @Test
    void two_thirds_of_the_flowers_are_learned_from_and_the_rest_is_held_out() {
        Experiment experiment = Experiment.run(Experiment.SEED);

        assertThat(experiment.training().rows()).hasSize(100);
        assertThat(experiment.heldOut().rows()).hasSize(50);
    }

    @Test
    void the_demos_split_gives_an_accuracy_above_93_percent() {
        Experiment experiment = Experiment.run(Experiment.SEED);

        assertThat(experiment.accuracy(experiment.predictions())).isGreaterThan(0.93);
    }

    @Test
    void it_is_not_the_luck_of_one_split() {
        double mean = LongStream.range(0, 20)
                .mapToObj(Experiment::run)
                .mapToDouble(experiment -> experiment.accuracy(experiment.predictions()))
                .average()
                .orElseThrow();

        assertThat(mean).isGreaterThan(0.95);
    }

    @Test
    void the_same_seed_gives_the_same_predictions() {
        assertThat(Experiment.run(3).predictions()).isEqualTo(Experiment.run(3).predictions());
    }

    @Test
    void the_classifier_is_the_scaler_and_the_regression_in_a_row() {
        Experiment experiment = Experiment.run(Experiment.SEED);

        double[][] z = experiment.scaler().transform(experiment.heldOut().x());

        assertThat(experiment.predictions())
                .isEqualTo(Species.ofLabels(experiment.regression().predict(z)));
    }
}
