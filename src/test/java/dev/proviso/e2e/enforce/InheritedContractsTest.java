package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.assertRefused;
import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.Heard;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class InheritedContractsTest {
    private static final double[] TWO = new double[2];
    private static final double[] THREE = new double[3];

    interface Scorer {
        @ExpectShape("n")
        double[] score(@ExpectShape("n 3") double[][] x);
    }

    /** It names no annotation of its own. */
    static class Constant implements Scorer {
        @Override
        public double[] score(double[][] x) {
            return new double[x.length == 5 ? 4 : x.length];
        }
    }

    static class Sub extends Constant {
        @Override
        public double[] score(double[][] x) {
            return super.score(x);
        }
    }

    interface Mapping<A, B> {
        @ExpectShape("n")
        B map(@ExpectShape("n") A a);
    }

    static class Squares implements Mapping<double[], float[]> {
        @Override
        public float[] map(double[] a) {
            return new float[a.length == 7 ? 8 : a.length];
        }
    }

    static class Lengths<L extends List<Double>> implements Mapping<L, float[]> {
        @Override
        public float[] map(L a) {
            return new float[a.size() == 2 ? 3 : a.size()];
        }
    }

    interface Sized {
        default int size(@ExpectShape("3") double[] x) {
            return x.length;
        }
    }

    static class Default implements Sized {}

    static class Overriding implements Sized {
        @Override
        public int size(double[] x) {
            return -x.length;
        }
    }

    abstract static class Template {
        @Trains
        final void fit(@ExpectShape("n d") double[][] x) {
            learn(x);
        }

        abstract void learn(double[][] x);

        @RequireTrained
        abstract double predict(@ExpectShape("d") double[] x);
    }

    static class Means extends Template {
        @Learned
        @ExpectShape("d")
        private double[] means;

        @Override
        void learn(double[][] x) {
            means = new double[x[0].length];
        }

        @Override
        double predict(double[] x) {
            return means[0];
        }
    }

    static class Stricter extends Constant {
        @Override
        @Finite
        public double[] score(double[][] x) {
            return new double[] {Double.NaN};
        }
    }

    static class Repeating extends Constant {
        @Override
        public double[] score(@ExpectShape("n  3") double[][] x) {
            return new double[x.length];
        }
    }

    static class Contradicting extends Constant {
        @Override
        public double[] score(@ExpectShape("n 4") double[][] x) {
            return new double[x.length];
        }
    }

    static class Covariant extends Mapped {
        @Override
        public double[][] twice(double[] x) {
            return new double[][] {x, x, x};
        }
    }

    static class Mapped {
        @ExpectShape("2 n")
        public Object twice(@ExpectShape("n") double[] x) {
            return new double[][] {x, x};
        }
    }

    static class Length implements Comparator<double[]> {
        @Override
        public int compare(@ExpectShape("n") double[] a, @ExpectShape("n") double[] b) {
            return 0;
        }
    }

    @Test
    void a_class_that_names_no_annotation_is_held_to_its_interfaces_contract() {
        assertThat(new Constant().score(new double[2][3])).hasSize(2);
        assertBreaks(() -> new Constant().score(new double[2][4]), """
                Constant.score(x) broke its contract
                  DIM_MISMATCH  x, axis 1: expected 3; got 4
                                x is "n 3", here (2, 4)
                                        ^            ^
                """);
        assertBreaks(() -> new Constant().score(new double[5][3]), """
                Constant.score(x) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 5, bound by x, axis 0; got 4
                                return is "n", here (4,)
                                           ^         ^
                """);
    }

    @Test
    void an_override_of_an_override_is_checked_before_it_calls_super() {
        try (Heard heard = Heard.listening()) {
            assertBreaks(() -> new Sub().score(new double[2][4]), """
                    Sub.score(x) broke its contract
                      DIM_MISMATCH  x, axis 1: expected 3; got 4
                                    x is "n 3", here (2, 4)
                                            ^            ^
                    """);
            assertThat(heard.messages()).containsExactly("x, axis 1: expected 3; got 4");
        }
    }

    @Test
    void a_generic_interface_is_checked_once_a_call_through_its_bridge_as_well() {
        Mapping<double[], float[]> mapping = new Squares();
        try (Heard heard = Heard.listening()) {
            assertThat(mapping.map(THREE)).hasSize(3);
            assertBreaks(() -> mapping.map(new double[7]), """
                    Squares.map(a) broke its contract
                      DIM_MISMATCH  return, axis 0 (n): expected 7, bound by a, axis 0; got 8
                                    return is "n", here (8,)
                                               ^         ^
                    """);
            assertThat(codes(() -> mapping.map(null))).containsExactly("NULL_VALUE");
            assertThat(heard.messages()).hasSize(2);
        }
    }

    @Test
    void a_generic_class_may_leave_open_what_the_interface_speaks_of() {
        Lengths<List<Double>> lengths = new Lengths<>();

        assertThat(lengths.map(List.of(1.0))).hasSize(1);
        assertBreaks(() -> lengths.map(List.of(1.0, 2.0)), """
                Lengths.map(a) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 2, bound by a, axis 0; got 3
                                return is "n", here (3,)
                                           ^         ^
                """);
    }

    @Test
    void a_contract_on_an_implementation_of_a_platforms_interface() {
        Comparator<double[]> length = new Length();

        assertThat(length.compare(TWO, TWO)).isZero();
        assertThat(codes(() -> length.compare(TWO, THREE))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_default_method_and_its_override() {
        assertThat(new Default().size(THREE)).isEqualTo(3);
        assertThat(new Overriding().size(THREE)).isEqualTo(-3);
        assertThat(codes(() -> new Default().size(TWO))).containsExactly("DIM_MISMATCH");
        assertThat(codes(() -> new Overriding().size(TWO))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_template_whose_fields_sit_in_the_subclass() {
        Means model = new Means();
        assertBreaks(() -> model.predict(TWO), """
                Means.predict(x) broke its contract
                  UNTRAINED  Means is not trained: call fit first (means is not set)
                """);

        model.fit(new double[4][3]);

        assertThat(model.predict(THREE)).isZero();
        assertBreaks(() -> model.predict(TWO), """
                Means.predict(x) broke its contract
                  DIM_MISMATCH  x, axis 0 (d): expected 3, learned in field means; got 2
                                x is "d", here (2,)
                                      ^         ^
                """);
    }

    @Test
    void an_override_may_add_to_its_return() {
        assertBreaks(() -> new Stricter().score(new double[2][3]), """
                Stricter.score(x) broke its contract
                  DIM_MISMATCH  return, axis 0 (n): expected 2, bound by x, axis 0; got 1
                                return is "n", here (1,)
                                           ^         ^
                  NOT_FINITE    return[0] is NaN, the only cell of 1 that is not finite
                """);
    }

    @Test
    void an_override_may_repeat_a_parameters_contract_however_it_is_spaced() {
        assertThat(new Repeating().score(new double[2][3])).hasSize(2);
        assertThat(codes(() -> new Repeating().score(new double[2][4]))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void an_override_may_not_change_a_parameters_contract() {
        assertRefused(() -> new Contradicting().score(new double[2][3]), """
                Contradicting.score(x), x: Scorer.score(x) says @ExpectShape("n 3")
                  @ExpectShape("n 4")
                  An override repeats a parameter's contract exactly or omits it.
                """);
    }

    @Test
    void a_return_that_is_narrowed_is_checked_once() {
        Mapped mapped = new Covariant();
        try (Heard heard = Heard.listening()) {
            assertBreaks(() -> mapped.twice(TWO), """
                    Covariant.twice(x) broke its contract
                      DIM_MISMATCH  return, axis 0: expected 2; got 3
                                    return is "2 n", here (3, 2)
                                               ^           ^
                    """);
            assertThat(heard.violations()).hasSize(1);
        }
    }

    interface Fits<T> {
        int fit(@ExpectShape("n 3") T x);
    }

    abstract static class OfArrays<U> implements Fits<U[]> {}

    static class OfMatrices extends OfArrays<double[]> {
        @Override
        public int fit(double[][] x) {
            return x.length;
        }
    }

    @Test
    void through_an_array_of_a_type_variable() {
        assertThat(new OfMatrices().fit(new double[2][3])).isEqualTo(2);
        assertThat(codes(() -> new OfMatrices().fit(new double[2][2]))).containsExactly("DIM_MISMATCH");
    }

    static class Outer<T> {
        class Inner {
            void score(@ExpectShape("3") T x) {}
        }
    }

    static class Within extends Outer<double[]>.Inner {
        Within(Outer<double[]> outer) {
            outer.super();
        }

        @Override
        void score(double[] x) {}
    }

    @Test
    void a_contract_over_a_variable_of_the_class_around_is_inherited() {
        Within within = new Within(new Outer<>());

        assertBreaks(() -> within.score(new double[2]), """
                Within.score(x) broke its contract
                  DIM_MISMATCH  x, axis 0: expected 3; got 2
                                x is "3", here (2,)
                                      ^         ^
                """);
    }
}
