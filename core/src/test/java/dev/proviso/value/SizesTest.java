package dev.proviso.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SizesTest {

    @Test
    void two_equal_sizes_meet() {
        assertThat(Sizes.meet(3, 3)).isEqualTo(3);
        assertThat(Sizes.meet(0, 0)).isZero();
    }

    @Test
    void two_sizes_that_differ_do_not_meet() {
        assertThat(Sizes.meet(3, 4)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.meet(0, 1)).isEqualTo(Sizes.BAD);
    }

    @Test
    void an_open_size_meets_every_other() {
        assertThat(Sizes.meet(Sizes.ANY, 3)).isEqualTo(3);
        assertThat(Sizes.meet(3, Sizes.ANY)).isEqualTo(3);
        assertThat(Sizes.meet(Sizes.ANY, Sizes.ANY)).isEqualTo(Sizes.ANY);
    }

    @Test
    void what_is_bad_stays_bad() {
        assertThat(Sizes.meet(Sizes.BAD, 3)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.meet(3, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.meet(Sizes.BAD, Sizes.ANY)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.meet(Sizes.ANY, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.meet(Sizes.BAD, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void an_array_of_every_type_has_its_length() {
        assertThat(Sizes.length(new double[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new float[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new long[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new int[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new short[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new byte[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new char[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new boolean[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new Object[2], Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.length(new double[2][], Sizes.BAD)).isEqualTo(2);
    }

    @Test
    void a_null_has_the_size_that_stands_for_null() {
        assertThat(Sizes.length((double[]) null, Sizes.ANY)).isEqualTo(Sizes.ANY);
        assertThat(Sizes.length((Object[]) null, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.axis(null, 1, Sizes.ANY)).isEqualTo(Sizes.ANY);
        assertThat(Sizes.axis(null, 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(RowLengths.of((double[][]) null, Sizes.ANY)).isEqualTo(Sizes.ANY);
        assertThat(RowLengths.of((Object[]) null, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void a_null_has_any_rank_where_null_is_accepted() {
        assertThat(Sizes.rank(null, 2, Sizes.ANY)).isZero();
        assertThat(Sizes.rank(null, 2, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void every_row_is_looked_at() {
        double[][] ragged = new double[51][2];
        ragged[50] = new double[3];

        assertThat(Sizes.axis(new double[51][2], 1, Sizes.BAD)).isEqualTo(2);
        assertThat(Sizes.axis(ragged, 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(RowLengths.of(ragged, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void a_null_row_is_bad() {
        assertThat(Sizes.axis(new double[][] {{1}, null}, 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.axis(new double[][] {null, {1}}, 1, Sizes.ANY)).isEqualTo(Sizes.BAD);
        assertThat(RowLengths.of(new double[][] {null, {1}}, Sizes.ANY)).isEqualTo(Sizes.BAD);
        assertThat(RowLengths.of(new float[][] {{1}, null}, Sizes.ANY)).isEqualTo(Sizes.BAD);
        assertThat(RowLengths.of(new long[][] {null}, Sizes.ANY)).isEqualTo(Sizes.BAD);
        assertThat(RowLengths.of(new int[][] {null}, Sizes.ANY)).isEqualTo(Sizes.BAD);
        assertThat(RowLengths.of(new String[][] {null}, Sizes.ANY)).isEqualTo(Sizes.BAD);
    }

    @Test
    void the_inner_axes_of_an_empty_array_are_open() {
        assertThat(Sizes.axis(new double[0][], 0, Sizes.BAD)).isZero();
        assertThat(Sizes.axis(new double[0][], 1, Sizes.BAD)).isEqualTo(Sizes.ANY);
        assertThat(Sizes.axis(new double[0][][], 2, Sizes.BAD)).isEqualTo(Sizes.ANY);
        assertThat(RowLengths.of(new double[0][], Sizes.BAD)).isEqualTo(Sizes.ANY);
        assertThat(RowLengths.of(new float[0][], Sizes.BAD)).isEqualTo(Sizes.ANY);
        assertThat(RowLengths.of(new long[0][], Sizes.BAD)).isEqualTo(Sizes.ANY);
        assertThat(RowLengths.of(new int[0][], Sizes.BAD)).isEqualTo(Sizes.ANY);
        assertThat(RowLengths.of(new String[0][], Sizes.BAD)).isEqualTo(Sizes.ANY);
    }

    @Test
    void rows_without_a_cell_have_the_length_0() {
        assertThat(RowLengths.of(new double[3][0], Sizes.BAD)).isZero();
        assertThat(Sizes.axis(new double[3][0][], 1, Sizes.BAD)).isZero();
        assertThat(Sizes.axis(new double[3][0][], 2, Sizes.BAD)).isEqualTo(Sizes.ANY);
    }

    @Test
    void an_array_whose_type_has_other_axes_has_the_wrong_rank_even_when_it_is_empty() {
        assertThat(Sizes.rank(new double[0][], 2, Sizes.BAD)).isZero();
        assertThat(Sizes.rank(new double[0][], 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.rank(new double[0][], 3, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.rank(new Integer[0], 2, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void an_empty_list_has_any_rank_but_0() {
        assertThat(Sizes.rank(List.of(), 1, Sizes.BAD)).isZero();
        assertThat(Sizes.rank(List.of(), 3, Sizes.BAD)).isZero();
        assertThat(Sizes.rank(List.of(), 0, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void a_list_of_mixed_depths_has_no_rank() {
        List<Object> mixed = List.of(List.of(1, 2), 3);

        assertThat(Sizes.rank(mixed, 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.rank(mixed, 2, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.axis(mixed, 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void a_number_is_a_scalar() {
        assertThat(Sizes.rank(3.5, 0, Sizes.BAD)).isZero();
        assertThat(Sizes.rank(3.5, 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.axis(3.5, 0, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void the_first_row_alone_gives_a_model_its_dimension() {
        assertThat(Sizes.first(new double[][] {{1, 2}, {1}, null}, 0)).isEqualTo(3);
        assertThat(Sizes.first(new double[][] {{1, 2}, {1}, null}, 1)).isEqualTo(2);
        assertThat(Sizes.first(List.of(new double[4]), 1)).isEqualTo(4);
    }

    @Test
    void a_field_that_is_unset_empty_or_no_container_leaves_the_dimension_open() {
        assertThat(Sizes.first(null, 0)).isEqualTo(Sizes.ANY);
        assertThat(Sizes.first(null, 1)).isEqualTo(Sizes.ANY);
        assertThat(Sizes.first(new double[0][], 1)).isEqualTo(Sizes.ANY);
        assertThat(Sizes.first(new double[][] {null}, 1)).isEqualTo(Sizes.ANY);
        assertThat(Sizes.first(new double[2], 1)).isEqualTo(Sizes.ANY);
        assertThat(Sizes.first("text", 0)).isEqualTo(Sizes.ANY);
    }

    @Test
    void a_reference_is_set_or_not() {
        assertThat(Sizes.isSet(new Object())).isZero();
        assertThat(Sizes.isSet(null)).isEqualTo(Sizes.BAD);
    }

    @Test
    void rows_that_are_no_arrays_are_bad() {
        assertThat(RowLengths.of(new Object[] {1, 2}, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void a_list_that_throws_is_bad() {
        for (List<?> hostile : List.of(new Throwing(false), new Throwing(true))) {
            assertThat(Sizes.axis(hostile, 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
            assertThat(Sizes.rank(hostile, 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
            assertThat(Sizes.axis(new Object[] {hostile}, 2, Sizes.BAD)).isEqualTo(Sizes.BAD);
            assertThat(Sizes.first(hostile, 1)).isEqualTo(Sizes.ANY);
        }
    }

    @Test
    void a_list_that_says_it_has_fewer_than_no_elements_is_bad() {
        assertThat(Sizes.axis(new Sized(-5), 0, Sizes.BAD)).isEqualTo(Sizes.BAD);
        assertThat(Sizes.rank(new Sized(-5), 1, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    @Test
    void the_length_of_no_list_is_mistaken_for_an_open_one() {
        assertThat(Sizes.axis(Collections.nCopies(Integer.MAX_VALUE, 1), 0, Sizes.BAD))
                .isEqualTo(Sizes.LARGEST)
                .isNotEqualTo(Sizes.ANY);
    }

    @Test
    void a_list_that_holds_itself_has_no_rank() {
        assertThat(Sizes.rank(new Endless(), 3, Sizes.BAD)).isEqualTo(Sizes.BAD);
    }

    /** Throws when it is asked for its size, or else for an element. */
    static final class Throwing extends AbstractList<Object> {
        private final boolean hasSize;

        Throwing(boolean hasSize) {
            this.hasSize = hasSize;
        }

        @Override
        public int size() {
            if (hasSize) {
                return 2;
            }
            throw new IllegalStateException();
        }

        @Override
        public Object get(int index) {
            throw new IllegalStateException();
        }
    }

    /** Says it has so many elements. */
    static final class Sized extends AbstractList<Object> {
        private final int size;

        Sized(int size) {
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public @Nullable Object get(int index) {
            return null;
        }
    }

    /** Holds itself, twice. */
    static final class Endless extends AbstractList<Object> {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public Object get(int index) {
            return this;
        }
    }
}
