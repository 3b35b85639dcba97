package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertRefused;
import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractedMethod;
import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.Trains;
import org.junit.jupiter.api.Test;

/** Which member {@code this.name} means, and what is said of one that there is not, wherever its pattern stands. */
class MembersTest {
    static class Base {
        private final int n = 3;

        int taken(@ExpectShape("this.n") double[] x) {
            return x.length + n;
        }

        int size() {
            return 3;
        }

        int sized(@ExpectShape("this.size") double[] x) {
            return x.length;
        }
    }

    static class Hiding extends Base {
        private final int n = 7;

        int own(@ExpectShape("this.n") double[] x) {
            return x.length + n;
        }

        @Override
        int size() {
            return 7;
        }
    }

    interface HasDim {
        default int dim() {
            return 3;
        }
    }

    static class Dimensioned implements HasDim {
        int taken(@ExpectShape("this.dim") double[] x) {
            return x.length;
        }
    }

    static class ThrowingAnError {
        int dim() {
            throw new AssertionError("not yet");
        }

        int taken(@ExpectShape("this.dim") double[] x) {
            return x.length;
        }
    }

    static class Missing {
        private final String name = "model";

        @ExpectShape("this.nope")
        double[] returned() {
            return new double[2];
        }

        @ExpectShape("this.name")
        double[] text(@ExpectShape("n") double[] x) {
            return new double[name.length()];
        }
    }

    static class MissingInField {
        @Learned
        @ExpectShape("this.nope")
        private double[] weights;

        @Trains
        void fit() {
            weights = new double[2];
        }
    }

    static class UnboundInField {
        @Learned
        @ExpectShape("q+1")
        private double[] weights;

        @Trains
        void fit(@ExpectShape("n") double[] x) {
            weights = new double[x.length];
        }
    }

    @Test
    void a_private_field_is_that_of_the_class_whose_pattern_names_it() {
        assertThat(new Hiding().taken(new double[3])).isEqualTo(6);
        assertThat(codes(() -> new Hiding().taken(new double[7]))).containsExactly("DIM_MISMATCH");
        assertThat(new Hiding().own(new double[7])).isEqualTo(14);
    }

    @Test
    void a_method_is_that_of_the_model() {
        assertThat(new Base().sized(new double[3])).isEqualTo(3);
        assertThat(new Hiding().sized(new double[7])).isEqualTo(7);
    }

    @Test
    void a_method_may_come_from_an_interface() {
        assertThat(new Dimensioned().taken(new double[3])).isEqualTo(3);
        assertThat(codes(() -> new Dimensioned().taken(new double[4]))).containsExactly("DIM_MISMATCH");
    }

    @Test
    void an_error_that_a_member_throws_is_told_like_an_exception() {
        assertThat(codes(() -> new ThrowingAnError().taken(new double[3]))).containsExactly("MEMBER_FAILED");
    }

    @Test
    void a_member_that_there_is_not_is_told_even_of_a_return() {
        assertRefused(() -> new Missing().returned(), """
                Missing.returned(), return: there is no this.nope
                  @ExpectShape("this.nope")
                                ^
                  Name a field, or a method without parameters, that gives an int or a long.
                """);
    }

    @Test
    void a_member_that_is_no_size_is_told_even_of_a_return() {
        assertRefused(() -> new Missing().text(new double[2]), """
                Missing.text(x), return: this.name is a String, which is no size
                  @ExpectShape("this.name")
                                ^
                  Name a field, or a method without parameters, that gives an int or a long.
                """);
    }

    @Test
    void a_member_that_there_is_not_is_told_of_a_field_when_it_is_trained() {
        assertRefused(() -> new MissingInField().fit(), """
                MissingInField.fit(), weights: there is no this.nope
                  @ExpectShape("this.nope")
                                ^
                  Name a field, or a method without parameters, that gives an int or a long.
                """);
    }

    @Test
    void a_name_that_nothing_binds_is_told_of_a_field_when_it_is_trained() {
        assertRefused(() -> new UnboundInField().fit(new double[2]), """
                UnboundInField.fit(x), weights: nothing binds q
                  @ExpectShape("q+1")
                                ^
                  Let q stand alone as an axis of a parameter or of a field of the model.
                """);
    }

    @Test
    void the_inventory_lists_such_a_method_as_not_enforced() {
        assertThatExceptionOfType(ContractDefinitionException.class).isThrownBy(() -> new Missing().returned());

        assertThat(Proviso.inventory())
                .filteredOn(row -> row.model().equals(Missing.class.getName()))
                .filteredOn(row -> row.method().equals("returned"))
                .extracting(ContractedMethod::status)
                .containsExactly(ContractedMethod.Status.NOT_ENFORCED);
    }
}
