package dev.proviso.examples.iris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {

    private static final double[][] X = {{-2}, {-1}, {1}, {2}};
    private static final int[] Y = {0, 0, 1, 1};

    @Test
    void what_is_separable_is_separated() {
        SoftmaxRegression regression = new SoftmaxRegression(2).fit(X, Y);

        assertThat(regression.predict(new double[][] {{-3}, {-0.5}, {0.5}, {3}}))
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void probabilities_of_a_row_add_up_to_1() {
        double[][] p = new SoftmaxRegression(3).fit(X, new int[] {0, 1, 2, 2}).probabilities(X);

        for (double[] row : p) {
            assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void without_a_feature_that_tells_the_probabilities_are_the_shares_of_the_classes() {
        double[][] x = {{0}, {0}, {0}, {0}};

        double[][] p = new SoftmaxRegression(2).fit(x, new int[] {0, 1, 1, 1}).probabilities(new double[][] {{0}});

        assertThat(p[0][0]).isCloseTo(0.25, within(1e-9));
        assertThat(p[0][1]).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void large_scores_do_not_overflow() {
        double[][] p = new SoftmaxRegression(2).fit(X, Y).probabilities(new double[][] {{1e6}});

        assertThat(p).isDeepEqualTo(new double[][] {{0, 1}});
    }

    @Test
    void the_same_data_give_the_same_model() {
        SoftmaxRegression one = new SoftmaxRegression(2).fit(X, Y);
        SoftmaxRegression other = new SoftmaxRegression(2).fit(X, Y);

        assertThat(one.probabilities(X)).isDeepEqualTo(other.probabilities(X));
    }

    @Test
    void a_second_fit_forgets_the_first() {
        SoftmaxRegression regression = new SoftmaxRegression(2).fit(X, new int[] {1, 1, 0, 0});

        regression.fit(X, Y);

        assertThat(regression.predict(X)).containsExactly(Y);
    }
}
