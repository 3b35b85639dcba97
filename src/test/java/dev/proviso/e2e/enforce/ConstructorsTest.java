package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parameters of constructors, those that the compiler adds to besides. */
class ConstructorsTest {
    private static final double[] TWO = new double[2];
    private static final double[] THREE = new double[3];
    private static final List<String> RUN = new ArrayList<>();

    static class Base {
        Base(double[] any) {
            RUN.add("Base " + any.length);
        }
    }

    static class Gaussian extends Base {
        private final double[] mean;

        Gaussian(@ExpectShape("d") double[] mean, @ExpectShape("d d") double[][] covariance) {
            super(mean);
            this.mean = mean;
        }

        Gaussian(@ExpectShape("d") double[] mean) {
            this(mean, new double[mean.length == 9 ? 1 : mean.length][mean.length]);
        }

        int size() {
            return mean.length;
        }
    }

    @SuppressWarnings("ClassCanBeStatic") // that it is inner is what is tested
    class Inner<T> {
        Inner(@ExpectShape("3") double[] x, List<T> others) {
            RUN.add("Inner " + others.size());
        }
    }

    enum Colour {
        GREY(new int[] {1, 1, 1}),
        RED(new int[] {1, 0, 0});

        Colour(@ExpectShape("3") int[] rgb) {}
    }

    enum BadColour {
        GREY(new int[] {1});

        BadColour(@ExpectShape("3") int[] rgb) {}
    }

    record Point(@ExpectShape("3") double[] at, String name) {}

    record Sane(@ExpectShape("3") @Finite double[] at) {
        Sane {
            RUN.add("Sane");
        }
    }

    @Test
    void a_constructor_is_checked_before_anything_of_it_runs() {
        RUN.clear();
        assertBreaks(() -> new Gaussian(TWO, new double[3][3]), """
                new Gaussian(mean, covariance) broke its contract
                  DIM_MISMATCH  covariance, axis 0 (d): expected 2, bound by mean, axis 0; got 3
                                covariance is "d d", here (3, 3)
                                               ^           ^
                  DIM_MISMATCH  covariance, axis 1 (d): expected 2, bound by mean, axis 0; got 3
                                covariance is "d d", here (3, 3)
                                                 ^            ^
                """);
        assertThat(RUN).isEmpty();
    }

    @Test
    void a_constructor_that_calls_another_is_checked_and_so_is_the_other() {
        assertThat(new Gaussian(TWO).size()).isEqualTo(2);
        assertThat(codes(() -> new Gaussian((double[]) null))).containsExactly("NULL_VALUE");
        assertThat(codes(() -> new Gaussian(new double[9]))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void an_inner_class_has_its_outer_instance_before_its_own_parameters() {
        assertThat(new Inner<>(THREE, List.of(1))).isNotNull();
        assertBreaks(() -> new Inner<>(TWO, List.of(1)), """
                new Inner(x, others) broke its contract
                  DIM_MISMATCH  x, axis 0: expected 3; got 2
                                x is "3", here (2,)
                                      ^         ^
                """);
    }

    @Test
    void a_local_class_has_what_it_captures_behind_its_own_parameters() {
        double[] captured = THREE;
        int other = 1;
        class Local {
            Local(@ExpectShape("3") double[] x) {
                RUN.add("Local " + captured.length + other);
            }
        }

        assertThat(new Local(THREE)).isNotNull();
        assertBreaks(() -> new Local(TWO), """
                new Local(x) broke its contract
                  DIM_MISMATCH  x, axis 0: expected 3; got 2
                                x is "3", here (2,)
                                      ^         ^
                """);
    }

    @Test
    void a_local_class_may_hold_the_outer_instance_as_well() {
        double[] captured = TWO;
        class Local {
            Local(int before, @ExpectShape("3") double[] x) {
                RUN.add("Local " + captured.length + ConstructorsTest.this);
            }
        }

        assertThat(new Local(0, THREE)).isNotNull();
        assertThat(codes(() -> new Local(0, TWO))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_local_class_of_a_static_method() {
        assertThat(Statics.make(THREE)).isNotNull();
        assertThat(codes(() -> Statics.make(TWO))).containsExactly("DIM_MISMATCH");
    }

    static class Statics {
        static Object make(double[] x) {
            double[] captured = new double[17];
            class Local {
                Local(@ExpectShape("3") double[] y) {
                    RUN.add("Local " + captured.length);
                }
            }
            return new Local(x);
        }
    }

    @Test
    void an_enum_has_its_name_and_ordinal_before_its_own_parameters() {
        assertThat(Colour.RED).isNotEqualTo(Colour.GREY);
        assertThatThrownBy(() -> BadColour.valueOf("GREY"))
                .isInstanceOf(ExceptionInInitializerError.class)
                .cause()
                .hasMessage("""
                        new BadColour(rgb) broke its contract
                          DIM_MISMATCH  rgb, axis 0: expected 3; got 1
                                        rgb is "3", here (1,)
                                                ^         ^""");
    }

    @Test
    void a_record_is_checked_by_its_components() {
        assertThat(new Point(THREE, "p").at()).isSameAs(THREE);
        assertBreaks(() -> new Point(TWO, "p"), """
                new Point(at, name) broke its contract
                  DIM_MISMATCH  at, axis 0: expected 3; got 2
                                at is "3", here (2,)
                                       ^         ^
                """);
    }

    @Test
    void a_record_with_a_compact_constructor_is_checked_before_it() {
        RUN.clear();
        assertThat(codes(() -> new Sane(new double[] {1, 2, Double.NaN}))).containsExactly("NOT_FINITE");
        assertThat(RUN).isEmpty();
        assertThat(new Sane(THREE).at()).hasSize(3);
        assertThat(RUN).containsExactly("Sane");
    }
}
