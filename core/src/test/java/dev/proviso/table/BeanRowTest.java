package dev.proviso.table;

import static dev.proviso.table.Tables.compile;
import static dev.proviso.table.Tables.isGood;
import static dev.proviso.table.Tables.row;
import static dev.proviso.table.Tables.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.Column;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Schema.Extra;
import dev.proviso.schema.SchemaException;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beans state columns as records do, and are rows. */
class BeanRowTest {

    public static class Animal {
        @InRange(min = 0)
        private final double weight;

        public Animal(double weight) {
            this.weight = weight;
        }

        public double getWeight() {
            return weight;
        }
    }

    public static final class Cat extends Animal {
        private final String name;

        @Column(name = "is tame")
        private final boolean tame;

        private int unread;

        public Cat(String name, double weight, boolean tame) {
            super(weight);
            this.name = name;
            this.tame = tame;
        }

        @NotNull public String getName() {
            return name;
        }

        public boolean isTame() {
            return tame;
        }
    }

    private static TablePlan cats() throws SchemaException {
        return compile(Cat.class, Extra.REJECT);
    }

    @Test
    void the_fields_with_a_getter_are_the_columns_those_of_the_superclass_first() throws SchemaException {
        assertThat(cats().contract().columns())
                .extracting(column -> column.name())
                .containsExactly("weight", "name", "is tame");
    }

    @Test
    void a_bean_is_judged_by_what_stands_on_its_fields_and_getters() throws SchemaException {
        assertThat(isGood(cats(), List.of(new Cat("Tom", 4, true)))).isTrue();
        assertThat(said(cats(), List.of(new Cat(null, -4, true))))
                .containsExactly(
                        "column weight: expected at least 0.0, got -4.0 in row 0",
                        "column name: expected String, got null in row 0");
    }

    @Test
    void a_map_is_judged_by_the_same_schema() throws SchemaException {
        assertThat(isGood(cats(), row("weight", 4, "name", "Tom", "is tame", true)))
                .isTrue();
        assertThat(said(cats(), row("weight", 4, "name", "Tom", "tame", true)))
                .containsExactly(
                        "column is tame: missing; did you mean \"tame\", which the schema does not know?",
                        "column \"tame\": not in the schema");
    }

    @Test
    void another_bean_is_read_by_the_names_of_its_columns() throws SchemaException {
        assertThat(said(cats(), new Animal(4))).containsExactly("column name: missing", "column is tame: missing");
    }
}
