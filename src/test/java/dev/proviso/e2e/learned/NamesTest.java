package dev.proviso.e2e.learned;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.annotation.Column;
import dev.proviso.annotation.ColumnType;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import dev.proviso.schema.ColumnContract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A double[][] has no names of its own: they come from the model, or only its width is held to. */
class NamesTest {

    static class Bare {
        @Trains
        void fit(@Schema(learned = true) double[][] x) {}

        @RequireTrained
        int predict(@Schema(learned = true) double[][] x) {
            return x.length;
        }
    }

    static class Named {
        String[] featureNames = {"area", "rooms"};

        @Trains
        void fit(@Schema(learned = true, names = "this.featureNames") double[][] x) {}

        @RequireTrained
        int predict(@Schema(learned = true, names = "this.featureNames") double[][] x) {
            return x.length;
        }

        int rows(@Schema(learned = true) List<Map<String, Object>> rows) {
            return rows.size();
        }
    }

    static class Listed {
        private final List<Object> names = new ArrayList<>(List.of("area", "rooms"));

        List<Object> features() {
            if (names.isEmpty()) {
                throw new IllegalStateException("forgotten");
            }
            return names;
        }

        @Trains
        void fit(@Schema(learned = true, names = "this.features") double[][] x) {
            names.remove("none");
        }

        int predict(@Schema(learned = true, names = "this.features") Object x) {
            return 1;
        }
    }

    static class Declared {
        List<String> names = List.of("age", "height");

        int check(
                @Schema(
                                columns = {
                                    @Column(name = "height", type = ColumnType.NUMBER, min = 0.5, max = 2.5),
                                    @Column(name = "age", type = ColumnType.NUMBER, min = 0, max = 120)
                                },
                                names = "this.names")
                        double[][] x) {
            return x.length;
        }
    }

    @Test
    void without_names_the_width_is_held_to() {
        Bare model = new Bare();
        model.fit(new double[10][4]);

        assertThat(model.predict(new double[2][4])).isEqualTo(2);
        assertThat(model.predict(new double[0][])).isZero();
        assertBreaks(() -> model.predict(new double[2][3]), """
                Bare.predict(x) broke its contract
                  COLUMN_MISSING  x, expected 4 columns (learned by fit), got 3
                """);
        assertBreaks(() -> model.predict(new double[2][5]), """
                Bare.predict(x) broke its contract
                  COLUMN_UNEXPECTED  x, expected 4 columns (learned by fit), got 5
                """);
        assertBreaks(() -> model.predict(new double[][] {{1, 2, 3, 4}, {1, 2}}), """
                Bare.predict(x) broke its contract
                  RAGGED  x, rows of different lengths: row 0 has 4 cells, row 1 has 2
                """);
    }

    @Test
    void the_names_that_the_model_gives_are_learned() {
        Named model = new Named();
        model.fit(new double[10][2]);

        assertThat(Proviso.learnedSchema(model).orElseThrow().columns())
                .extracting(ColumnContract::name)
                .containsExactly("area", "rooms");
        assertThat(model.predict(new double[3][2])).isEqualTo(3);
        assertThat(model.rows(List.of(Houses.row("area", 1.5, "rooms", 2.0)))).isEqualTo(1);
    }

    @Test
    void names_in_another_order_are_told() {
        Named model = new Named();
        model.fit(new double[10][2]);
        model.featureNames = new String[] {"rooms", "area"};

        assertBreaks(() -> model.predict(new double[3][2]), """
                Named.predict(x) broke its contract
                  COLUMN_ORDER  x, columns in another order: expected area, rooms (learned by fit); got rooms, area
                """);
    }

    @Test
    void the_number_of_names_is_that_of_the_columns() {
        Named model = new Named();

        assertBreaks(() -> model.fit(new double[3][3]), """
                Named.fit(x) broke its contract
                  COLUMN_UNEXPECTED  x, expected 2 columns, got 3
                """);
    }

    @Test
    void a_member_that_gives_no_names_is_told() {
        Named model = new Named();
        model.fit(new double[10][2]);
        model.featureNames = null;
        assertBreaks(() -> model.predict(new double[3][2]), """
                Named.predict(x) broke its contract
                  MEMBER_FAILED  this.featureNames is null, expected the names of the columns
                """);
        model.featureNames = new String[] {"area", null};
        assertBreaks(() -> model.predict(new double[3][2]), """
                Named.predict(x) broke its contract
                  MEMBER_FAILED  this.featureNames holds what is no name, expected the names of the columns
                """);
    }

    @Test
    void an_untrained_model_need_not_name_columns() {
        Named model = new Named();
        model.featureNames = null;

        assertBreaks(() -> model.predict(new double[3][2]), """
                Named.predict(x) broke its contract
                  UNTRAINED  Named is not trained: call fit first
                """);
    }

    @Test
    void a_method_may_name_them_and_what_it_throws_is_the_cause() {
        Listed model = new Listed();
        model.fit(new double[10][2]);
        assertThat(model.predict(new double[2][2])).isEqualTo(1);
        model.names.set(1, 7);
        assertBreaks(() -> model.predict(new double[2][2]), """
                Listed.predict(x) broke its contract
                  MEMBER_FAILED  this.features holds what is no name, expected the names of the columns
                """);
        model.names.clear();

        assertThat(by(() -> model.predict(new double[2][2])))
                .hasMessage("""
                        Listed.predict(x) broke its contract
                          MEMBER_FAILED  this.features threw java.lang.IllegalStateException""")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void names_tell_which_declared_column_is_which() {
        Declared model = new Declared();

        assertThat(model.check(new double[][] {{30, 1.8}})).isEqualTo(1);
        assertBreaks(() -> model.check(new double[][] {{1.8, 30}}), """
                Declared.check(x) broke its contract
                  CELL_INVALID  x, column height: expected 0.5 to 2.5, got 30.0 in row 0
                """);
        model.names = Arrays.asList("age", "mass");
        assertBreaks(() -> model.check(new double[][] {{30, 1.8}}), """
                Declared.check(x) broke its contract
                  COLUMN_MISSING  x, column height: missing
                """);
    }
}
