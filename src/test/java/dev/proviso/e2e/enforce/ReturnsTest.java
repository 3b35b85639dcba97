package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.Blame;
import dev.proviso.Violation;
import dev.proviso.annotation.ExpectShape;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    static class Projection {
        double[][] answer = new double[0][];

        @ExpectShape("n 2")
        double[][] project(@ExpectShape("n d") double[][] x) {
            return answer;
        }

        @ExpectShape("3")
        static float[] colour(boolean finite) {
            if (finite) {
                return new float[3];
            }
            try {
                return new float[4];
            } finally {
                Thread.onSpinWait();
            }
        }

        @ExpectShape("n")
        int[] order(@ExpectShape("n") double[] scores) {
            throw new UnsupportedOperationException("not yet");
        }

        @ExpectShape("")
        double norm() {
            return 1;
        }
    }

    private final Projection projection = new Projection();

    @Test
    void a_return_is_held_to_the_names_that_the_parameters_have_bound() {
        projection.answer = new double[4][2];

        assertBreaks(() -> projection.project(new double[5][3]), """
                Projection.project(x) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 5, bound by x, axis 0; got 4
                                return is "n 2", here (4, 2)
                                           ^           ^
                """);
    }

    @Test
    void a_return_that_keeps_the_contract_is_the_callers() {
        projection.answer = new double[5][2];

        assertThat(projection.project(new double[5][3])).isSameAs(projection.answer);
        assertThat(projection.norm()).isEqualTo(1);
    }

    @Test
    void every_way_out_of_a_method_is_checked() {
        assertThat(Projection.colour(true)).hasSize(3);
        assertBreaks(() -> Projection.colour(false), """
                Projection.colour(finite) broke its contract
                  DIM_MISMATCH  return, axis 0: expected 3; got 4
                                return is "3", here (4,)
                                           ^         ^
                """);
    }

    @Test
    void the_model_is_to_blame_for_its_return_and_the_caller_for_its_arguments() {
        projection.answer = new double[4][2];

        assertThat(by(() -> projection.project(new double[5][3])).violations())
                .extracting(Violation::blame)
                .containsExactly(Blame.MODEL);
        assertThat(by(() -> projection.project(new double[][] {{1}, {1, 2}})).violations())
                .extracting(Violation::blame)
                .containsExactly(Blame.CALLER);
    }

    @Test
    void what_a_method_throws_itself_comes_out_as_it_is() {
        assertThatThrownBy(() -> projection.order(new double[3]))
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessage("not yet");
    }

    @Test
    void a_null_return_is_told() {
        projection.answer = null;

        assertBreaks(() -> projection.project(new double[1][1]), """
                Projection.project(x) broke its contract
                  NULL_VALUE  return is null, expected "n 2"
                """);
    }
}
