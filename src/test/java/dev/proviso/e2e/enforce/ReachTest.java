package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractViolationException;
import dev.proviso.annotation.ExpectShape;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A contract holds for every kind of method, however it is called. */
class ReachTest {
    private static final double[] TWO = new double[2];

    static class Model {
        private int secret(@ExpectShape("3") double[] x) {
            return x.length;
        }

        int outer(double[] x) {
            return secret(x) + inner(x);
        }

        int inner(@ExpectShape("3") double[] x) {
            return x.length;
        }

        static int ofClass(@ExpectShape("3") double[] x) {
            return x.length;
        }

        final synchronized int locked(@ExpectShape("3") double[] x) {
            return x.length;
        }

        static int any(@ExpectShape("2") double... x) {
            return x.length;
        }

        static long wide(long a, @ExpectShape("n") double[] x, double b, @ExpectShape("n") long[] y, long c) {
            return a + x.length + (long) b + y.length + c;
        }

        int depth(@ExpectShape("3") double[] x, int calls) {
            return calls == 0 ? x.length : depth(calls == 1 ? TWO : x, calls - 1);
        }
    }

    interface Checks {
        private int hidden(@ExpectShape("3") double[] x) {
            return x.length;
        }

        default int shown(double[] x) {
            return hidden(x);
        }

        static int ofInterface(@ExpectShape("3") double[] x) {
            return x.length;
        }
    }

    static class Constants {
        static final int SIZE = Model.ofClass(new double[3]);
    }

    static class BadConstants {
        static final int SIZE = Model.ofClass(TWO);
    }

    @Test
    void a_private_method_that_the_class_calls_itself() {
        assertBreaks(() -> new Model().outer(TWO), """
                Model.secret(x) broke its contract
                  DIM_MISMATCH  x, axis 0: expected 3; got 2
                                x is "3", here (2,)
                                      ^         ^
                """);
    }

    @Test
    void a_method_that_the_class_calls_itself() {
        assertThat(new Model().outer(new double[3])).isEqualTo(6);
        assertThat(codes(() -> new Model().inner(TWO))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_static_method() {
        assertBreaks(() -> Model.ofClass(TWO), """
                Model.ofClass(x) broke its contract
                  DIM_MISMATCH  x, axis 0: expected 3; got 2
                                x is "3", here (2,)
                                      ^         ^
                """);
    }

    @Test
    void a_final_synchronized_method_gives_its_lock_back() {
        Model model = new Model();

        assertThat(codes(() -> model.locked(TWO))).containsExactly("DIM_MISMATCH");
        assertThat(Thread.holdsLock(model)).isFalse();
    }

    @Test
    void variable_arguments() {
        assertThat(Model.any(1, 2)).isEqualTo(2);
        assertThat(codes(() -> Model.any())).containsExactly("DIM_MISMATCH");
        assertThat(codes(() -> Model.any((double[]) null))).containsExactly("NULL_VALUE");
    }

    @Test
    void arguments_that_take_two_slots() {
        assertThat(Model.wide(1, TWO, 1, new long[2], 1)).isEqualTo(7);
        assertBreaks(() -> Model.wide(1, TWO, 1, new long[3], 1), """
                Model.wide(a, x, b, y, c) broke its contract
                  DIM_MISMATCH  y, axis 0 (n): expected 2, bound by x, axis 0; got 3
                                y is "n", here (3,)
                                      ^         ^
                """);
    }

    @Test
    void private_static_and_default_methods_of_interfaces() {
        assertThat(new Checks() {}.shown(new double[3])).isEqualTo(3);
        assertThat(codes(() -> new Checks() {}.shown(TWO))).containsExactly("DIM_MISMATCH");
        assertThat(codes(() -> Checks.ofInterface(TWO))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_recursive_call_at_any_depth() {
        assertThat(new Model().depth(new double[3], 0)).isEqualTo(3);
        assertThat(codes(() -> new Model().depth(new double[3], 50))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_call_by_reflection() throws NoSuchMethodException {
        var method = Model.class.getDeclaredMethod("inner", double[].class);

        assertThatThrownBy(() -> method.invoke(new Model(), (Object) TWO))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(ContractViolationException.class);
    }

    @Test
    void a_call_by_method_handle() throws ReflectiveOperationException {
        MethodHandle handle = MethodHandles.lookup()
                .findStatic(Model.class, "ofClass", MethodType.methodType(int.class, double[].class));

        assertThat(codes(() -> handle.invoke(TWO))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_call_by_method_reference() {
        ToIntFunction<double[]> reference = Model::ofClass;

        assertThat(codes(() -> reference.applyAsInt(TWO))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_call_inside_a_stream() {
        assertThat(codes(() ->
                        Stream.of(new double[3], TWO).mapToInt(Model::ofClass).sum()))
                .containsExactly("DIM_MISMATCH");
    }

    @Test
    void a_call_while_a_class_is_initialised() {
        assertThat(Constants.SIZE).isEqualTo(3);
        assertThatThrownBy(() -> assertThat(BadConstants.SIZE).isZero())
                .isInstanceOf(ExceptionInInitializerError.class)
                .cause()
                .isInstanceOf(ContractViolationException.class);
    }
}
