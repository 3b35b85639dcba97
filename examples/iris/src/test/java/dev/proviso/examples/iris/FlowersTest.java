package dev.proviso.examples.iris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlowersTest {

    private final Flowers flowers = Flowers.load();

    @Test
    void there_are_150() {
        assertThat(flowers.rows()).hasSize(150);
    }

    @ParameterizedTest
    @EnumSource
    void there_are_50_of_each_species(Species species) {
        assertThat(Collections.frequency(flowers.species(), species)).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"0, 5.843, 4.3, 7.9", "1, 3.057, 2.0, 4.4", "2, 3.758, 1.0, 6.9", "3, 1.199, 0.1, 2.5"})
    void each_column_has_the_known_mean_and_range(int column, double mean, double min, double max) {
        var statistics =
                Arrays.stream(flowers.x()).mapToDouble(row -> row[column]).summaryStatistics();

        assertThat(statistics.getAverage()).isCloseTo(mean, within(0.0005));
        assertThat(statistics.getMin()).isEqualTo(min);
        assertThat(statistics.getMax()).isEqualTo(max);
    }

    @Test
    void rows_35_and_38_are_those_of_Fishers_article() {
        assertThat(flowers.x()[34]).containsExactly(4.9, 3.1, 1.5, 0.2);
        assertThat(flowers.x()[37]).containsExactly(4.9, 3.6, 1.4, 0.1);
    }

    @Test
    void a_row_has_the_columns_that_its_record_states() {
        assertThat(flowers.rows().get(0))
                .isEqualTo(Map.of("sepal_length", 5.1, "sepal_width", 3.5, "petal_length", 1.4, "petal_width", 0.2));
        assertThat(Flower.COLUMNS).containsExactly("sepal_length", "sepal_width", "petal_length", "petal_width");
    }

    @Test
    void every_flower_is_within_the_ranges_that_the_record_states() {
        for (double[] row : flowers.x()) {
            assertThat(FlowerRanges.holds(row)).isTrue();
        }
    }

    @Test
    void no_flower_is_within_them_with_petal_length_and_width_swapped() {
        for (double[] row : flowers.x()) {
            assertThat(FlowerRanges.holds(row[0], row[1], row[3], row[2])).isFalse();
        }
    }

    @Test
    void a_shuffle_keeps_each_flower_with_its_species() {
        Flowers shuffled = flowers.shuffled(1);

        assertThat(shuffled.rows()).isNotEqualTo(flowers.rows()).containsExactlyInAnyOrderElementsOf(flowers.rows());
        assertThat(pairs(shuffled)).containsExactlyInAnyOrderElementsOf(pairs(flowers));
    }

    @Test
    void a_shuffle_by_the_same_seed_is_the_same() {
        assertThat(flowers.shuffled(1)).isEqualTo(flowers.shuffled(1)).isNotEqualTo(flowers.shuffled(2));
    }

    private static List<String> pairs(Flowers flowers) {
        return IntStream.range(0, flowers.rows().size())
                .mapToObj(i -> flowers.rows().get(i) + " " + flowers.species().get(i))
                .toList();
    }
}
