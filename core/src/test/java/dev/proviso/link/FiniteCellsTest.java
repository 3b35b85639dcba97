package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.Code;
import dev.proviso.ContractViolationException;
import dev.proviso.Violation;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.report.InternalFaults;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class FiniteCellsTest {
    private static final WovenCall VECTOR = WovenCall.of(Model.class, "vector", void.class);
    private static final WovenCall MATRIX = WovenCall.of(Model.class, "matrix", void.class);
    private static final WovenCall SCALAR = WovenCall.of(Model.class, "scalar", void.class);
    private static final WovenCall LIST = WovenCall.of(Model.class, "list", void.class);
    private static final WovenCall SHAPED = WovenCall.of(Model.class, "shaped", void.class);

    static class Model {
        static void vector(@Finite float @Nullable [] x) {}

        static void matrix(@Finite double @Nullable [][] x) {}

        static void scalar(@Finite double x) {}

        static void list(@Finite @Nullable List<?> x) {}

        static void shaped(@ExpectShape("n d") @Finite List<double[]> x) {}
    }

    @Test
    void finite_cells_pass() {
        assertThatCode(() -> MATRIX.call((Object) new double[][] {{1, 2}, {Double.MAX_VALUE}}))
                .doesNotThrowAnyException();
        assertThatCode(() -> LIST.call(Arrays.asList(1.0, null, 3, "text"))).doesNotThrowAnyException();
    }

    @Test
    void of_a_null_nothing_is_said() {
        assertThatCode(() -> VECTOR.call((Object) null)).doesNotThrowAnyException();
        assertThatCode(() -> MATRIX.call((Object) null)).doesNotThrowAnyException();
        assertThatCode(() -> LIST.call((Object) null)).doesNotThrowAnyException();
    }

    @Test
    void a_scalar_is_told_by_its_name() {
        assertSaid(() -> SCALAR.call(Double.NEGATIVE_INFINITY), "x is -Infinity");
    }

    @Test
    void the_only_cell_is_told_by_its_index() {
        assertSaid(
                () -> VECTOR.call((Object) new float[] {1, Float.NaN}),
                "x[1] is NaN, the only cell of 2 that is not finite");
    }

    @Test
    void the_first_of_several_is_told_with_their_share() {
        assertSaid(
                () -> MATRIX.call((Object) new double[][] {{1, 2, 3}, {Double.NaN, 4, Double.NaN}}),
                "x[1][0] is NaN, the first of 2 cells that are not finite, 33.3 % of 6");
    }

    @Test
    void a_very_small_share_is_told_as_that() {
        double[][] x = new double[100][100];
        x[99][98] = Double.NaN;
        x[99][99] = Double.NaN;

        assertSaid(
                () -> MATRIX.call((Object) x),
                "x[99][98] is NaN, the first of 2 cells that are not finite, under 0.1 % of 10000");
    }

    @Test
    void cells_of_lists_are_read() {
        assertSaid(
                () -> LIST.call(List.of(List.of(1.0), List.of(Float.NaN))),
                "x[1][0] is NaN, the only cell of 2 that is not finite");
    }

    @Test
    void a_machine_is_told_what_came() {
        assertThatThrownBy(() -> SCALAR.call(Double.NaN))
                .isInstanceOfSatisfying(ContractViolationException.class, thrown -> {
                    Violation violation = thrown.violations().get(0);
                    assertThat(violation.code()).isEqualTo(Code.NOT_FINITE);
                    assertThat(violation.expected()).isEqualTo("finite");
                    assertThat(violation.actual()).isEqualTo("NaN");
                });
    }

    @Test
    void a_list_that_throws_is_refused_and_is_no_fault_of_proviso() {
        long faults = InternalFaults.count();

        assertSaid(
                () -> LIST.call(new Throwing()),
                "x: expected finite cells, but it threw java.lang.IllegalStateException when it was read");
        assertThat(InternalFaults.count()).isEqualTo(faults);
    }

    @Test
    void a_list_that_throws_where_a_shape_is_expected_is_told_once() {
        assertThatThrownBy(() -> SHAPED.call(new Throwing()))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage("""
                        Model.shaped(x) broke its contract
                          RANK_MISMATCH  x: expected 2 axes ("n d"), but it threw java.lang.IllegalStateException when it\
                         was read
                                         x is "n d", here (?, ?)""");
    }

    @Test
    void a_ragged_matrix_with_a_bad_cell_breaks_two_clauses() {
        assertThatThrownBy(() -> SHAPED.call(List.of(new double[] {1, 2}, new double[] {Double.NaN})))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage("""
                        Model.shaped(x) broke its contract
                          RAGGED      x, axis 1 (d): row 1 has 1, the rows before it 2
                                      x is "n d", here (2, ?)
                                              ^            ^
                          NOT_FINITE  x[1][0] is NaN, the only cell of 3 that is not finite""");
    }

    private static void assertSaid(ThrowingCallable call, String sentence) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ContractViolationException.class,
                        thrown -> assertThat(thrown.violations())
                                .extracting(Violation::message)
                                .containsExactly(sentence));
    }

    private static final class Throwing extends AbstractList<double[]> {
        @Override
        public int size() {
            throw new IllegalStateException();
        }

        @Override
        public double[] get(int index) {
            throw new IllegalStateException();
        }
    }
}
