package dev.proviso.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "mode, mode, 0",
        "'', mode, 4",
        "mode, '', 4",
        "mod, mode, 1",
        "modes, mode, 1",
        "made, mode, 1",
        "depth, mode, 5",
        "kitten, sitting, 3"
    })
    void each_character_that_was_dropped_added_or_changed_counts_once(String from, String to, int slips) {
        assertThat(EditDistance.between(from, to, 1)).isEqualTo(slips);
        assertThat(EditDistance.between(to, from, 1)).isEqualTo(slips);
        assertThat(EditDistance.between(from, to, 2)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"moed, mode, 1, 2", "omed, mode, 2, 3", "omde, mode, 1, 2", "omed, mode, 2, 3", "odme, mode, 2, 2"})
    void neighbours_that_were_swapped_count_as_it_is_asked(String from, String to, int asOne, int asTwo) {
        assertThat(EditDistance.between(from, to, 1)).isEqualTo(asOne);
        assertThat(EditDistance.between(from, to, 2)).isEqualTo(asTwo);
        assertThat(EditDistance.between(to, from, 1)).isEqualTo(asOne);
    }
}
