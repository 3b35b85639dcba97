package dev.proviso.e2e.enforce;

import static dev.proviso.e2e.kit.Broken.assertBreaks;
import static dev.proviso.e2e.kit.Broken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Schema;
import dev.proviso.annotation.Trains;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFieldsTest {

    record Leaf(@InRange(min = 0) int samples, @Finite double value) {}

    static class Tree {
        @Learned
        @Schema(Leaf.class)
        private List<Leaf> leaves;

        @Trains
        void fit(List<Leaf> found) {
            leaves = found;
        }

        @RequireTrained
        int size() {
            return leaves.size();
        }
    }

    static class Asking {
        @Schema(learned = true)
        private List<Leaf> leaves;

        @Trains
        void fit(@Schema(Leaf.class) List<Leaf> found) {
            leaves = found;
        }
    }

    @Test
    void a_table_that_training_leaves_in_a_field_is_judged_when_it_returns() {
        Tree tree = new Tree();

        assertBreaks(() -> tree.fit(List.of(new Leaf(3, 1), new Leaf(-1, Double.NaN))), """
                Tree.fit(found) broke its contract
                  CELL_INVALID  leaves, column samples: expected at least 0, got -1 in row 1
                  CELL_INVALID  leaves, column value: expected a finite number, got NaN in row 1""");
        assertThat(codes(tree::size)).containsExactly("TRAINING_FAILED");
    }

    @Test
    void one_that_is_right_passes() {
        Tree tree = new Tree();
        tree.fit(List.of(new Leaf(3, 1)));

        assertThat(tree.size()).isEqualTo(1);
    }

    @Test
    void a_field_can_not_ask_for_what_was_learned() {
        assertThat(Proviso.check(Asking.class))
                .singleElement()
                .extracting(Throwable::getMessage)
                .isEqualTo("""
                        Asking.leaves: learned is for what a method takes
                          @Schema(learned = true)
                          State the columns of what it holds.""");
    }
}
