package dev.proviso.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.util.List;
import org.junit.jupiter.api.Test;

class InheritedContractTest {

    interface Fits {
        @Trains
        void fit(@ExpectShape("n d") double[][] x, @ExpectShape("n") int[] y);
    }

    abstract static class Base implements Fits {
        @RequireTrained
        @ExpectShape("n")
        double[] predict(@ExpectShape("n d") double[][] x) {
            return new double[0];
        }
    }

    static class Omits extends Base {
        @Override
        public void fit(double[][] x, int[] y) {}

        @Override
        double[] predict(double[][] x) {
            return new double[0];
        }
    }

    @Test
    void a_contract_comes_down_from_a_superclass() {
        MethodContract predict = read(Omits.class, "predict");

        assertThat(shapes(predict)).containsExactly("x \"n d\"");
        assertThat(predict.requiresTrained()).isTrue();
        assertThat(predict.returned()).extracting(ValueContract::clauses).hasToString("[@ExpectShape(\"n\")]");
    }

    @Test
    void a_contract_comes_down_from_an_interface_of_a_superclass() {
        MethodContract fit = read(Omits.class, "fit");

        assertThat(shapes(fit)).containsExactly("x \"n d\"", "y \"n\"");
        assertThat(fit.trains()).isTrue();
    }

    static class Repeats implements Fits {
        @Override
        public void fit(@ExpectShape("n  d") double[][] x, int[] y) {}
    }

    @Test
    void an_override_may_repeat_one_parameters_contract_and_omit_anothers() {
        assertThat(shapes(read(Repeats.class, "fit"))).containsExactly("x \"n d\"", "y \"n\"");
    }

    static class Changes implements Fits {
        @Override
        public void fit(@ExpectShape("n 4") double[][] x, int[] y) {}
    }

    @Test
    void an_override_may_not_change_a_parameters_contract() {
        assertThatThrownBy(() -> read(Changes.class, "fit"))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        Changes.fit(x, y), x: Fits.fit(x, y) says @ExpectShape("n d")
                          @ExpectShape("n 4")
                          An override repeats a parameter's contract exactly or omits it.""");
    }

    static class Adds implements Fits {
        @Override
        public void fit(@ExpectShape("n d") @Finite double[][] x, int[] y) {}
    }

    @Test
    void an_override_may_not_add_to_a_parameters_contract() {
        assertThatThrownBy(() -> read(Adds.class, "fit"))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        Adds.fit(x, y), x: Fits.fit(x, y) says @ExpectShape("n d")
                          @ExpectShape("n d") @Finite
                          An override repeats a parameter's contract exactly or omits it.""");
    }

    static class Narrows implements Fits {
        @Override
        public void fit(@ExpectShape(value = "n d", nullable = true) double[][] x, int[] y) {}
    }

    @Test
    void an_override_may_not_accept_null_where_it_was_refused() {
        assertThatThrownBy(() -> read(Narrows.class, "fit"))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        Narrows.fit(x, y), x: Fits.fit(x, y) says @ExpectShape("n d")
                          @ExpectShape("n d", nullable = true)
                          An override repeats a parameter's contract exactly or omits it.""");
    }

    interface AlsoFits {
        void fit(@ExpectShape("n 3") double[][] x, int[] y);
    }

    abstract static class Torn implements Fits, AlsoFits {
        @Override
        public void fit(double[][] x, int[] y) {}
    }

    @Test
    void two_interfaces_may_not_disagree_of_one_method() {
        assertThatThrownBy(() -> read(Torn.class, "fit"))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        Fits.fit(x, y), x: AlsoFits.fit(x, y) says @ExpectShape("n 3")
                          @ExpectShape("n d")
                          An override repeats a parameter's contract exactly or omits it.""");
    }

    static class Promises extends Base {
        @Override
        public void fit(double[][] x, int[] y) {}

        @Override
        @ExpectShape("3")
        double[] predict(double[][] x) {
            return new double[3];
        }
    }

    @Test
    void an_override_may_add_to_its_return() {
        assertThat(read(Promises.class, "predict").returned())
                .extracting(value -> value.clauses().toString())
                .containsExactly("@ExpectShape(\"3\")", "@ExpectShape(\"n\")");
    }

    static class SaysTheSame extends Base {
        @Override
        public void fit(double[][] x, int[] y) {}

        @Override
        @ExpectShape("n")
        double[] predict(double[][] x) {
            return new double[3];
        }
    }

    @Test
    void what_is_said_twice_of_a_return_is_promised_once() {
        assertThat(read(SaysTheSame.class, "predict").returned()).hasSize(1);
    }

    interface Generic<X, Y extends Number> {
        @ExpectShape("n")
        Object transform(@ExpectShape("n d") X x, @ExpectShape("n") List<Y> y);
    }

    abstract static class Middle<Z> implements Generic<Z[], Double> {}

    static class Bound extends Middle<double[]> {
        @Override
        public double[] transform(double[][] x, List<Double> y) {
            return new double[0];
        }
    }

    @Test
    void a_contract_comes_down_through_type_parameters() {
        MethodContract transform = read(Bound.class, "transform");

        assertThat(shapes(transform)).containsExactly("x \"n d\"", "y \"n\"");
        assertThat(transform.parameters().get(0).carrier().rank()).isEqualTo(2);
        assertThat(transform.returned().get(0).carrier().rank()).isEqualTo(1);
    }

    interface Raw<T> {
        void fit(@ExpectShape("n") T x);
    }

    @SuppressWarnings("rawtypes")
    static class OfRaw implements Raw {
        @Override
        public void fit(Object x) {}
    }

    @Test
    void a_contract_comes_down_from_a_raw_type() {
        assertThat(shapes(read(OfRaw.class, "fit"))).containsExactly("x \"n\"");
    }

    static class Overloads extends Base {
        @Override
        public void fit(double[][] x, int[] y) {}

        double[] predict(float[][] x) {
            return new double[0];
        }
    }

    @Test
    void an_overload_inherits_nothing() {
        assertThat(read(Overloads.class, "predict").isEmpty()).isTrue();
    }

    static class Hidden {
        static void check(@ExpectShape("n") double[] x) {}

        private void inner(@ExpectShape("n") double[] x) {}
    }

    static class Hides extends Hidden {
        static void check(double[] x) {}

        void inner(double[] x) {}
    }

    @Test
    void static_and_private_methods_are_not_overridden() {
        assertThat(read(Hides.class, "check").isEmpty()).isTrue();
        assertThat(read(Hides.class, "inner").isEmpty()).isTrue();
    }

    interface Top {
        void fit(@ExpectShape("n") double[] x);
    }

    interface Left extends Top {}

    interface Right extends Top {}

    static class Diamond implements Left, Right {
        @Override
        public void fit(double[] x) {}
    }

    @Test
    void a_contract_that_comes_down_two_ways_is_one() {
        assertThat(shapes(read(Diamond.class, "fit"))).containsExactly("x \"n\"");
    }

    private static MethodContract read(Class<?> type, String method) {
        return ContractReader.method(MethodContractTest.method(type, method));
    }

    private static List<String> shapes(MethodContract contract) {
        return contract.parameters().stream()
                .map(value -> value.name() + " \"" + value.clauses().shape() + '"')
                .toList();
    }
}
