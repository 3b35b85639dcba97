package dev.proviso.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.Trains;
import org.junit.jupiter.api.Test;

class ModelContractTest {

    interface Fits {
        @Trains
        void fit();
    }

    static class Base {
        @Learned
        @ExpectShape("d")
        private double[] mean;

        private String name;
    }

    static class Model extends Base implements Fits {
        @ExpectShape("k d")
        private float[][] weights;

        @Learned
        private int count;

        @Learned
        private Object state;

        @Override
        public void fit() {}

        @Trains
        void adjust() {}
    }

    static class CountsOnly {
        @Learned
        private int count;

        @Trains
        void fit() {}
    }

    static class Nothing {}

    @Test
    void fields_come_from_the_class_and_those_above_it() {
        assertThat(ContractReader.model(Model.class).fields())
                .extracting(field -> field.field().getName())
                .containsExactly("weights", "count", "state", "mean");
    }

    @Test
    void what_training_fills_is_told_apart_from_what_only_has_a_shape() {
        assertThat(ContractReader.model(Model.class).fields())
                .extracting(FieldContract::learned)
                .containsExactly(false, true, true, true);
    }

    @Test
    void of_a_field_without_a_shape_nothing_is_stated() {
        assertThat(ContractReader.model(Model.class).fields())
                .extracting(
                        field -> field.value() == null ? null : field.value().boundBy())
                .containsExactly("field weights", null, null, "field mean");
    }

    @Test
    void only_learned_references_tell_that_a_model_is_trained() {
        assertThat(ContractReader.model(Model.class).fields())
                .extracting(FieldContract::tellsTraining)
                .containsExactly(false, false, true, true);
    }

    @Test
    void training_methods_come_from_interfaces_too_each_once_in_the_order_of_their_names() {
        assertThat(ContractReader.model(Model.class).trainers()).containsExactly("adjust", "fit");
    }

    @Test
    void a_model_is_tracked_where_no_field_tells() {
        assertThat(ContractReader.model(Model.class).isTracked()).isFalse();
        assertThat(ContractReader.model(CountsOnly.class).isTracked()).isTrue();
    }

    @Test
    void a_model_with_neither_fields_that_tell_nor_a_training_method_can_not_be_trained() {
        assertThat(ContractReader.model(Nothing.class).isTrainable()).isFalse();
        assertThat(ContractReader.model(CountsOnly.class).isTrainable()).isTrue();
        assertThat(ContractReader.model(Base.class).isTrainable()).isTrue();
    }
}
