package dev.proviso.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NonFiniteTest {

    @Test
    void a_scalar_has_an_empty_index() {
        NonFinite found = NonFinite.in(Double.NaN);

        assertThat(found.firstIndex()).isEmpty();
        assertThat(found.firstKind()).isEqualTo("NaN");
        assertThat(found.count()).isEqualTo(1);
        assertThat(found.cells()).isEqualTo(1);
    }

    @Test
    void the_first_of_several_is_told_and_all_are_counted() {
        double[][] x = {{1, 2, 3}, {4, Double.NEGATIVE_INFINITY, Double.NaN}};

        NonFinite found = NonFinite.in(x);

        assertThat(found.firstIndex()).isEqualTo("[1][1]");
        assertThat(found.firstKind()).isEqualTo("-Infinity");
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.cells()).isEqualTo(6);
    }

    @Test
    void lists_and_arrays_within_each_other_are_read() {
        NonFinite found = NonFinite.in(List.of(new float[] {1, 2}, List.of(3, Float.POSITIVE_INFINITY)));

        assertThat(found.firstIndex()).isEqualTo("[1][1]");
        assertThat(found.firstKind()).isEqualTo("Infinity");
        assertThat(found.count()).isEqualTo(1);
        assertThat(found.cells()).isEqualTo(4);
    }

    @Test
    void cells_of_other_types_and_nulls_count_as_cells() {
        NonFinite found = NonFinite.in(Arrays.asList(new int[3], null, "text", 1L));

        assertThat(found.firstIndex()).isNull();
        assertThat(found.firstKind()).isNull();
        assertThat(found.count()).isZero();
        assertThat(found.cells()).isEqualTo(6);
    }

    @Test
    void nothing_has_no_cell_that_is_not_finite() {
        assertThat(NonFinite.in(null).count()).isZero();
        assertThat(NonFinite.in(new double[0][]).cells()).isZero();
    }

    @Test
    void a_value_that_could_be_read_met_no_obstacle() {
        assertThat(NonFinite.in(new double[] {Double.NaN}).obstacle()).isNull();
    }

    @Test
    void a_list_that_throws_is_told() {
        assertThat(NonFinite.in(new SizesTest.Throwing(true)).obstacle())
                .isEqualTo("it threw java.lang.IllegalStateException when it was read");
        assertThat(NonFinite.in(new SizesTest.Throwing(false)).obstacle())
                .isEqualTo("it threw java.lang.IllegalStateException when it was read");
    }

    @Test
    void what_was_found_before_a_list_threw_stands() {
        NonFinite found = NonFinite.in(List.of(List.of(Double.NaN), new SizesTest.Throwing(true)));

        assertThat(found.firstIndex()).isEqualTo("[0][0]");
        assertThat(found.count()).isEqualTo(1);
    }

    @Test
    void a_value_that_holds_itself_is_told() {
        assertThat(NonFinite.in(new SizesTest.Endless()).obstacle()).isEqualTo("it nests deeper than 64 axes");
    }
}
