package dev.proviso.weaver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.weaver.classfile.Views;
import jakarta.validation.Payload;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;

class GroupsTest {

    interface Strict {}

    static class Model {
        void ungrouped(@ExpectShape("n") double[] x) {}

        void byDefault(
                @ExpectShape(
                                value = "n",
                                groups = {Strict.class, Default.class})
                        double[] x) {}

        void elsewhere(@ExpectShape(value = "n", groups = Strict.class) double[] x) {}

        @Finite(groups = Strict.class)
        double returned() {
            return 0;
        }

        void composed(@Vector(groups = Strict.class) double[] x) {}

        void composedByDefault(@Vector double[] x) {}
    }

    @ExpectShape("n")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Vector {
        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Test
    void only_what_holds_where_no_group_is_asked_for_is_a_contract() {
        assertThat(ContractScan.of(Views.of(Model.class)))
                .extracting(ContractedMethod::name)
                .containsExactlyInAnyOrder("ungrouped", "byDefault", "composedByDefault");
    }
}
