package dev.proviso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import dev.proviso.shape.PatternException;
import dev.proviso.shape.ShapePattern;
import dev.proviso.value.Carrier;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodContractTest {

    record Flower(double petalWidth) {}

    static class Model {
        Model(@ExpectShape("d") double[] mean) {}

        @Trains
        void fit(@ExpectShape(" n  d ") @Finite double[][] x, String name, @ExpectShape("n") int[] y) {}

        @RequireTrained
        @ExpectShape(value = "n", nullable = true)
        List<Double> predict(@ExpectShape(value = "n d", nullable = true) List<double[]> x) {
            return List.of();
        }

        void read(@Schema(Flower.class) List<Map<String, ?>> rows) {}

        static void check(@Finite double x) {}

        void free(double[] x) {}
    }

    @Test
    void a_parameter_has_its_place_its_name_what_its_type_tells_and_what_is_stated() throws PatternException {
        MethodContract fit = read("fit");

        assertThat(fit.parameters())
                .containsExactly(
                        new ValueContract(
                                ValueContract.Kind.PARAMETER,
                                0,
                                "x",
                                new Carrier(Carrier.Kind.ARRAY, 2),
                                new Clauses(ShapePattern.parse("n d"), true, null, null, false, null)),
                        new ValueContract(
                                ValueContract.Kind.PARAMETER,
                                2,
                                "y",
                                new Carrier(Carrier.Kind.ARRAY, 1),
                                new Clauses(ShapePattern.parse("n"), false, null, null, false, null)));
    }

    @Test
    void all_parameters_have_a_name() {
        assertThat(read("fit").parameterNames()).containsExactly("x", "name", "y");
    }

    @Test
    void a_return_is_told_by_the_methods_annotations() throws PatternException {
        assertThat(read("predict").returned())
                .containsExactly(new ValueContract(
                        ValueContract.Kind.RETURN,
                        -1,
                        "return",
                        new Carrier(Carrier.Kind.NESTED, 1),
                        new Clauses(ShapePattern.parse("n"), false, null, null, true, null)));
    }

    @Test
    void what_may_be_null_is_told() {
        assertThat(read("predict").parameters().get(0).clauses().nullable()).isTrue();
        assertThat(read("fit").parameters().get(0).clauses().nullable()).isFalse();
    }

    @Test
    void training_and_the_need_of_it_are_told() {
        assertThat(read("fit").trains()).isTrue();
        assertThat(read("fit").requiresTrained()).isFalse();
        assertThat(read("predict").trains()).isFalse();
        assertThat(read("predict").requiresTrained()).isTrue();
    }

    @Test
    void a_table_has_the_columns_of_its_record() {
        Clauses rows = read("read").parameters().get(0).clauses();

        assertThat(rows.table()).isNotNull();
        assertThat(rows.table().contract().type()).isEqualTo(Flower.class.getName());
        assertThat(rows).hasToString("@Schema(Flower.class)");
    }

    @Test
    void a_static_method_has_a_contract_too() {
        assertThat(read("check").parameters()).extracting(ValueContract::name).containsExactly("x");
    }

    @Test
    void a_method_of_which_nothing_is_stated_has_an_empty_contract() {
        assertThat(read("free").isEmpty()).isTrue();
        assertThat(read("fit").isEmpty()).isFalse();
        assertThat(read("check").isEmpty()).isFalse();
    }

    @Test
    void a_constructors_parameters_have_a_contract() {
        MethodContract created = ContractReader.method(Model.class.getDeclaredConstructors()[0]);

        assertThat(created.parameters()).extracting(ValueContract::boundBy).containsExactly("parameter mean");
        assertThat(created.call(Model.class)).isEqualTo("new Model(mean)");
    }

    @Test
    void a_call_is_worded_with_the_models_own_class() {
        assertThat(read("fit").call(String.class)).isEqualTo("String.fit(x, name, y)");
    }

    @Test
    void clauses_are_written_as_a_source_would() {
        assertThat(read("fit").parameters().get(0).clauses()).hasToString("@ExpectShape(\"n d\") @Finite");
        assertThat(read("predict").parameters().get(0).clauses()).hasToString("@ExpectShape(\"n d\", nullable = true)");
        assertThat(read("check").parameters().get(0).clauses()).hasToString("@Finite");
    }

    private static MethodContract read(String name) {
        return ContractReader.method(method(Model.class, name));
    }

    static Executable method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }
}
