package dev.proviso.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void a_number_is_finite_unless_it_is_nan_or_infinite() {
        assertThat(Cells.finite(Double.MAX_VALUE)).isZero();
        assertThat(Cells.finite(Double.NaN)).isEqualTo(Sizes.BAD);
        assertThat(Cells.finite(Double.POSITIVE_INFINITY)).isEqualTo(Sizes.BAD);
        assertThat(Cells.finite(Double.NEGATIVE_INFINITY)).isEqualTo(Sizes.BAD);
        assertThat(Cells.finite(Float.MAX_VALUE)).isZero();
        assertThat(Cells.finite(Float.NaN)).isEqualTo(Sizes.BAD);
    }

    @Test
    void every_cell_of_a_vector_is_read() {
        assertThat(Cells.finite(new double[] {1, 2})).isZero();
        assertThat(Cells.finite(new double[] {1, Double.NaN})).isEqualTo(Sizes.BAD);
        assertThat(Cells.finite(new float[] {1, 2})).isZero();
        assertThat(Cells.finite(new float[] {1, Float.NEGATIVE_INFINITY})).isEqualTo(Sizes.BAD);
    }

    @Test
    void every_cell_of_a_matrix_is_read() {
        assertThat(Cells.finite(new double[][] {{1}, {2}})).isZero();
        assertThat(Cells.finite(new double[][] {{1}, {Double.NaN}})).isEqualTo(Sizes.BAD);
    }

    @Test
    void every_cell_of_any_nesting_is_read() {
        assertThat(Cells.finite((Object) List.of(new float[][] {{1}}, List.of(2.0, 3))))
                .isZero();
        assertThat(Cells.finite((Object) List.of(new float[][] {{1}}, List.of(2.0, Float.NaN))))
                .isEqualTo(Sizes.BAD);
        assertThat(Cells.finite((Object) new double[][][] {{{Double.NaN}}})).isEqualTo(Sizes.BAD);
        assertThat(Cells.finite((Object) new Double[] {1.0, Double.NaN})).isEqualTo(Sizes.BAD);
    }

    @Test
    void a_cell_that_is_no_floating_point_number_is_finite() {
        assertThat(Cells.finite((Object) List.of(1, 2L, "NaN", true))).isZero();
        assertThat(Cells.finite((Object) new int[] {1})).isZero();
    }

    @Test
    void a_null_is_not_its_matter() {
        assertThat(Cells.finite((double[]) null)).isZero();
        assertThat(Cells.finite((float[]) null)).isZero();
        assertThat(Cells.finite((double[][]) null)).isZero();
        assertThat(Cells.finite((Object) null)).isZero();
        assertThat(Cells.finite(new double[][] {null, {1}})).isZero();
        assertThat(Cells.finite((Object) Arrays.asList(1.0, null))).isZero();
    }

    @Test
    void no_cell_at_all_is_finite() {
        assertThat(Cells.finite(new double[0])).isZero();
        assertThat(Cells.finite(new double[3][0])).isZero();
        assertThat(Cells.finite((Object) List.of())).isZero();
    }

    @Test
    void a_list_that_throws_is_bad() {
        assertThat(Cells.finite((Object) new SizesTest.Throwing(false))).isEqualTo(Sizes.BAD);
        assertThat(Cells.finite((Object) new SizesTest.Throwing(true))).isEqualTo(Sizes.BAD);
        assertThat(Cells.finite((Object) new Object[] {new SizesTest.Throwing(true)}))
                .isEqualTo(Sizes.BAD);
    }

    @Test
    void a_value_that_holds_itself_is_bad() {
        Object[] self = new Object[2];
        Arrays.fill(self, self);

        assertThat(Cells.finite((Object) self)).isEqualTo(Sizes.BAD);
        assertThat(Cells.finite((Object) new SizesTest.Endless())).isEqualTo(Sizes.BAD);
    }
}
