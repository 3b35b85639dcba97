package dev.proviso.e2e.learned;

import static dev.proviso.e2e.kit.Broken.codes;
import static dev.proviso.e2e.learned.Houses.house;
import static dev.proviso.e2e.learned.Houses.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import dev.proviso.e2e.kit.InMode;
import dev.proviso.schema.ColumnContract;
import dev.proviso.schema.TableContract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Where a learned schema is kept, when it changes, and how it is saved and given back. */
class StateTest {

    /** Keeps nothing itself. */
    static class Kept {
        @Trains
        void fit(@Schema(learned = true) List<Map<String, Object>> rows) {
            if (rows.size() == 1) {
                throw new IllegalStateException("one row is not enough");
            }
            rows.clear();
        }

        @Trains(incremental = true)
        void partialFit(@Schema(learned = true) List<Map<String, Object>> rows) {}

        @Trains
        CompletableFuture<Void> fitLater(
                @Schema(learned = true) List<Map<String, Object>> rows, CompletableFuture<Void> end) {
            return end;
        }

        @Trains
        void boost(@Schema(learned = true) List<Map<String, Object>> rows) {
            predict(rows);
        }

        @Trains
        void warmStart() {}

        int predict(@Schema(learned = true) List<Map<String, Object>> rows) {
            return rows.size();
        }
    }

    /** Keeps it in a field. */
    static class Field implements Serializable {
        private static final long serialVersionUID = 1L;

        @Learned
        TableContract schema;

        @Learned
        double[] weights;

        @Trains
        void fit(@Schema(learned = true) List<Map<String, Object>> rows, boolean well) {
            weights = well ? new double[3] : null;
        }

        @RequireTrained
        int predict(@Schema(learned = true) List<Map<String, Object>> rows) {
            return rows.size();
        }
    }

    static class Made {
        @Trains
        Made(@Schema(learned = true) List<Map<String, Object>> rows) {}

        @Trains
        static Made of(@Schema(learned = true) List<Map<String, Object>> rows, int times) {
            return new Made(Houses.some());
        }

        int predict(@Schema(learned = true) List<Map<String, Object>> rows) {
            return rows.size();
        }
    }

    static class Plain {
        void predict(
                @Schema(
                                columns = {},
                                learned = false,
                                value = Row.class)
                        List<?> rows) {}
    }

    record Row(int a) {}

    private static List<Map<String, Object>> ids() {
        return new ArrayList<>(List.of(row("id", 1), row("id", 2)));
    }

    private static List<String> names(Object model) {
        return Proviso.learnedSchema(model).orElseThrow().columns().stream()
                .map(ColumnContract::name)
                .toList();
    }

    @Test
    void it_is_learned_before_the_method_changes_the_table() {
        Kept model = new Kept();
        model.fit(Houses.some());

        assertThat(names(model)).containsExactly("area", "rooms", "kind");
        assertThat(Proviso.learnedSchema(model).orElseThrow().learnedBy()).isEqualTo("fit");
    }

    @Test
    void another_training_changes_it() {
        Kept model = new Kept();
        model.fit(Houses.some());
        model.fit(ids());

        assertThat(model.predict(List.of(row("id", 3)))).isEqualTo(1);
        assertThat(codes(() -> model.predict(List.of(house(1.5, 1, "flat")))))
                .containsExactly("COLUMN_MISSING", "COLUMN_UNEXPECTED", "COLUMN_UNEXPECTED", "COLUMN_UNEXPECTED");
    }

    @Test
    void a_training_that_fails_does_not() {
        Kept model = new Kept();
        model.fit(ids());
        assertThatIllegalStateException()
                .isThrownBy(() -> model.fit(new ArrayList<>(Houses.some().subList(0, 1))));

        assertThat(names(model)).containsExactly("id");
    }

    @Test
    void a_training_without_a_table_does_not() {
        Kept model = new Kept();
        model.fit(ids());
        model.warmStart();

        assertThat(names(model)).containsExactly("id");
    }

    @Test
    void a_training_that_goes_on_is_held_to_it_and_keeps_it() {
        Kept model = new Kept();
        model.partialFit(ids());
        model.partialFit(ids());

        assertThat(codes(() -> model.partialFit(Houses.some()))).contains("COLUMN_MISSING");
        assertThat(names(model)).containsExactly("id");
        assertThat(Proviso.learnedSchema(model).orElseThrow().learnedBy()).isEqualTo("partialFit");
    }

    @Test
    void a_stage_teaches_it_when_it_completes() {
        Kept model = new Kept();
        CompletableFuture<Void> end = new CompletableFuture<>();
        CompletableFuture<Void> given = model.fitLater(ids(), end);
        assertThat(Proviso.learnedSchema(model)).isEmpty();
        end.complete(null);

        assertThat(given).isCompleted();
        assertThat(names(model)).containsExactly("id");
    }

    @Test
    void while_the_same_thread_trains_a_former_one_is_not_enforced() {
        Kept model = new Kept();
        model.fit(Houses.some());
        model.boost(ids());

        assertThat(names(model)).containsExactly("id");
    }

    @Test
    void constructors_and_static_methods_teach_it() {
        assertThat(names(new Made(ids()))).containsExactly("id");
        assertThat(names(Made.of(ids(), 2))).containsExactly("id");
        assertThat(codes(() -> new Made(ids()).predict(Houses.some()))).contains("COLUMN_MISSING");
    }

    @Test
    void a_field_is_set_to_it() {
        Field model = new Field();
        model.fit(ids(), true);

        assertThat(model.schema).isSameAs(Proviso.learnedSchema(model).orElseThrow());
        assertThat(model.predict(ids())).isEqualTo(2);
        assertThat(codes(() -> model.predict(Houses.some()))).contains("COLUMN_MISSING");
    }

    @Test
    void a_field_keeps_it_where_training_fails() {
        Field model = new Field();
        model.fit(ids(), true);
        TableContract before = model.schema;
        assertThat(codes(() -> model.fit(Houses.some(), false))).containsExactly("NOT_LEARNED");

        assertThat(model.schema).isSameAs(before);
    }

    @Test
    void a_field_is_saved_with_the_model() throws Exception {
        Field model = new Field();
        model.fit(ids(), true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        Field loaded;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            loaded = (Field) in.readObject();
        }

        assertThat(loaded.schema).isEqualTo(model.schema);
        assertThat(loaded.predict(ids())).isEqualTo(2);
        assertThat(codes(() -> loaded.predict(Houses.some()))).contains("COLUMN_MISSING");
    }

    @Test
    void it_can_be_given_to_a_model_that_was_loaded() {
        Kept trained = new Kept();
        trained.fit(ids());
        Kept loaded = new Kept();
        assertThat(codes(() -> loaded.predict(ids()))).containsExactly("NOT_LEARNED");
        Proviso.learnSchema(loaded, Proviso.learnedSchema(trained).orElseThrow());

        assertThat(loaded.predict(ids())).isEqualTo(2);
        assertThat(codes(() -> loaded.predict(Houses.some()))).contains("COLUMN_MISSING");
    }

    @Test
    void it_is_the_same_after_json() throws Exception {
        Kept trained = new Kept();
        trained.fit(Houses.some());
        TableContract schema = Proviso.learnedSchema(trained).orElseThrow();

        assertThat(TableContract.fromJson(schema.toJson())).isEqualTo(schema);
    }

    @Test
    void it_can_be_given_to_a_field() {
        Field loaded = new Field();
        loaded.weights = new double[3];
        Proviso.learnSchema(loaded, Proviso.inferSchema(ids()));

        assertThat(loaded.predict(ids().subList(0, 1))).isEqualTo(1);
        assertThat(loaded.schema.learnedBy()).isEqualTo("learnSchema");
    }

    @Test
    void it_is_not_given_to_a_model_that_does_not_ask_for_it() {
        TableContract schema = Proviso.inferSchema(ids());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proviso.learnSchema(new Plain(), schema))
                .withMessage("dev.proviso.e2e.learned.StateTest$Plain asks for no learned schema: nothing in it is"
                        + " @Schema(learned = true) or a @Learned TableContract");
        assertThat(Proviso.learnedSchema(new Plain())).isEqualTo(Optional.empty());
    }

    @Test
    void models_that_alternate_are_each_held_to_their_own() {
        Kept one = new Kept();
        Kept other = new Kept();
        one.fit(ids());
        other.fit(Houses.some());

        for (int i = 0; i < 5; i++) {
            assertThat(one.predict(ids())).isEqualTo(2);
            assertThat(other.predict(Houses.some())).isEqualTo(10);
            assertThat(codes(() -> other.predict(ids()))).contains("COLUMN_MISSING");
        }
    }

    @Test
    void a_training_that_is_not_checked_teaches_it_all_the_same() throws Throwable {
        Kept off = new Kept();
        InMode.inMode(Mode.OFF, Kept.class, () -> off.fit(ids()));
        Kept unchecked = new Kept();
        Proviso.unchecked(() -> {
            unchecked.fit(ids());
            return null;
        });

        assertThat(names(off)).containsExactly("id");
        assertThat(names(unchecked)).containsExactly("id");
    }
}
