package dev.proviso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class NamesTest {

    static class Nested {
        Nested(double[] x) {}
    }

    @Test
    void a_class_is_called_without_its_package() {
        assertThat(Names.simple(NamesTest.class)).isEqualTo("NamesTest");
        assertThat(Names.simple(Nested.class)).isEqualTo("Nested");
        assertThat(Names.simple(double[][].class)).isEqualTo("double[][]");
    }

    @Test
    void an_anonymous_class_is_called_by_its_binary_name() {
        Object anonymous = new Object() {};

        assertThat(Names.simple(anonymous.getClass())).isEqualTo("NamesTest$1");
    }

    @Test
    void a_lambda_has_a_name() {
        DoubleUnaryOperator lambda = x -> x;

        assertThat(Names.simple(lambda.getClass()))
                .startsWith("NamesTest$$Lambda")
                .doesNotContain("/");
    }

    @Test
    void a_method_is_called_by_its_name_and_a_constructor_init() throws NoSuchMethodException {
        assertThat(Names.method(String.class.getMethod("trim"))).isEqualTo("trim");
        assertThat(Names.method(Nested.class.getDeclaredConstructor(double[].class)))
                .isEqualTo("<init>");
    }

    @Test
    void parameters_without_names_in_the_class_file_are_numbered() throws NoSuchMethodException {
        Method unnamed = Comparator.class.getMethod("compare", Object.class, Object.class);

        assertThat(Names.parameters(List.of(unnamed))).containsExactly("arg0", "arg1");
    }

    interface Named {
        int compare(Object from, Object to);
    }

    @Test
    void parameters_without_names_have_those_of_the_method_that_theirs_overrides() throws NoSuchMethodException {
        Method unnamed = Comparator.class.getMethod("compare", Object.class, Object.class);
        Method named = Named.class.getDeclaredMethod("compare", Object.class, Object.class);

        assertThat(Names.parameters(List.of(unnamed, named))).containsExactly("from", "to");
    }
}
