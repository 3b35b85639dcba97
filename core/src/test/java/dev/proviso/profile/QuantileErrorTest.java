package dev.proviso.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The distance by a sketch is that by all cells, to two percent, whatever the distributions. */
class QuantileErrorTest {
    private static final double STATED = 0.02;

    /** Numbers of one of several kinds: dense, skewed, few, of a large mean. */
    private static double[] sample(Random random, int count) {
        double[] cells = new double[count];
        double shift = random.nextDouble();
        int kind = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            cells[i] = switch (kind) {
                case 0 -> random.nextGaussian() + shift;
                case 1 -> Math.exp(2 * random.nextGaussian()) + shift;
                case 2 -> random.nextInt(5);
                case 3 -> 1e9 + random.nextDouble() + shift;
                default -> random.nextInt(3) == 0 ? 0 : random.nextDouble() + shift;
            };
        }
        return cells;
    }

    private static double sketched(double[] training, double[] now) {
        Quantiles quantiles = Sketches.make();
        for (double cell : training) {
            quantiles.add(cell);
        }
        StepDistance distance = new StepDistance(quantiles.toList());
        for (double cell : now) {
            distance.number(cell);
        }
        return distance.value();
    }

    private static double exact(double[] training, double[] now) {
        double[] one = training.clone();
        double[] other = now.clone();
        Arrays.sort(one);
        Arrays.sort(other);
        double largest = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            double at = Math.min(one[i], other[j]);
            while (i < one.length && one[i] == at) {
                i++;
            }
            while (j < other.length && other[j] == at) {
                j++;
            }
            largest = Math.max(largest, Math.abs((double) i / one.length - (double) j / other.length));
        }
        return largest;
    }

    @TestFactory
    List<DynamicTest> it_is_within_the_stated_error() {
        List<DynamicTest> tests = new ArrayList<>();
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            double[] training = sample(random, 50 + random.nextInt(20_000));
            double[] now = sample(random, 50 + random.nextInt(5_000));
            tests.add(DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> assertThat(sketched(training, now))
                            .isBetween(exact(training, now) - STATED, exact(training, now) + STATED)));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> a_table_is_no_distance_from_itself() {
        List<DynamicTest> tests = new ArrayList<>();
        for (long seed = 100; seed <= 110; seed++) {
            double[] cells = sample(new Random(seed), 3_000);
            tests.add(DynamicTest.dynamicTest(
                    "seed " + seed, () -> assertThat(sketched(cells, cells)).isLessThan(STATED)));
        }
        return tests;
    }
}
