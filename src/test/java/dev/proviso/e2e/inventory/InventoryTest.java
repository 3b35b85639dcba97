package dev.proviso.e2e.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryTest {

    interface Sized {
        int size(@ExpectShape("3") double[] x);

        default int twice(@ExpectShape("3") double[] x) {
            return 2 * size(x);
        }
    }

    static class Model implements Sized {
        Model(@ExpectShape("2") int[] x) {}

        @Trains
        void fit() {}

        @RequireTrained
        void predict(double[] x) {}

        @Override
        public int size(double[] x) {
            return x.length;
        }

        void plain() {}
    }

    static class Doubled implements Sized {
        @Override
        public int size(double[] x) {
            return x.length;
        }
    }

    static class Uncontracted {
        int size(double[] x) {
            return x.length;
        }
    }

    private static List<ContractedMethod> rowsOf(Class<?> type) {
        return Proviso.inventory().stream()
                .filter(row -> row.model().equals(type.getName()))
                .toList();
    }

    private static ContractedMethod row(Class<?> type, String method, String descriptor, Status status) {
        return new ContractedMethod(type.getName(), method, descriptor, status, null);
    }

    @Test
    void a_method_is_woven_when_its_class_loads_and_enforced_from_its_first_call() {
        assertThat(rowsOf(Model.class))
                .containsExactly(
                        row(Model.class, "<init>", "([I)V", Status.WOVEN),
                        row(Model.class, "fit", "()V", Status.WOVEN),
                        row(Model.class, "predict", "([D)V", Status.WOVEN),
                        row(Model.class, "size", "([D)I", Status.WOVEN));

        Model model = new Model(new int[2]);
        model.fit();
        model.predict(new double[1]);

        assertThat(rowsOf(Model.class))
                .extracting(ContractedMethod::status)
                .containsExactly(Status.ENFORCED, Status.ENFORCED, Status.ENFORCED, Status.WOVEN);
    }

    @Test
    void of_an_interface_only_methods_with_a_body_are_listed() {
        assertThat(new Doubled().twice(new double[3])).isEqualTo(6);

        assertThat(rowsOf(Sized.class)).containsExactly(row(Sized.class, "twice", "([D)I", Status.ENFORCED));
    }

    @Test
    void a_class_without_contracts_is_not_listed() {
        assertThat(new Uncontracted().size(new double[4])).isEqualTo(4);
        assertThat(rowsOf(Uncontracted.class)).isEmpty();
    }

    @Test
    void it_is_sorted() {
        List<String> names = Proviso.inventory().stream()
                .map(row -> row.model() + " " + row.method() + " " + row.descriptor())
                .toList();

        assertThat(names).isSorted().doesNotHaveDuplicates();
    }
}
