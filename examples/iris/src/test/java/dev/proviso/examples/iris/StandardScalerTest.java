package dev.proviso.examples.iris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StandardScalerTest {

    @Test
    void each_feature_of_the_training_data_gets_mean_0_and_standard_deviation_1() {
        double[][] x = Flowers.load().x();

        double[][] z = new StandardScaler().fit(x).transform(x);

        for (int j = 0; j < 4; j++) {
            int column = j;
            double mean =
                    Arrays.stream(z).mapToDouble(row -> row[column]).average().orElseThrow();
            double variance = Arrays.stream(z)
                    .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(0, within(1e-12));
            assertThat(Math.sqrt(variance)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void other_data_are_scaled_by_what_training_saw() {
        StandardScaler scaler = new StandardScaler().fit(new double[][] {{0, 10}, {2, 30}});

        assertThat(scaler.transform(new double[][] {{3, 0}})).isDeepEqualTo(new double[][] {{2, -2}});
    }

    @Test
    void a_feature_that_does_not_vary_becomes_0() {
        double[][] x = {{5}, {5}};

        assertThat(new StandardScaler().fit(x).transform(x)).isDeepEqualTo(new double[][] {{0}, {0}});
    }

    @Test
    void the_data_stay_as_they_were() {
        double[][] x = {{1}, {3}};

        new StandardScaler().fit(x).transform(x);

        assertThat(x).isDeepEqualTo(new double[][] {{1}, {3}});
    }
}
