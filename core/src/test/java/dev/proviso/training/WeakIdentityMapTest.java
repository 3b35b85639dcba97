package dev.proviso.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Garbage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeakIdentityMapTest {
    private final WeakIdentityMap<String> map = new WeakIdentityMap<>();

    /** Equal to every other, and refuses to say so. */
    private static final class Model {
        @Override
        public boolean equals(Object other) {
            throw new AssertionError("equals was called");
        }

        @Override
        public int hashCode() {
            throw new AssertionError("hashCode was called");
        }
    }

    @Test
    void an_object_has_the_value_that_was_put() {
        Model model = new Model();
        map.put(model, "trained");

        assertThat(map.get(model)).isEqualTo("trained");
        assertThat(map.size()).isEqualTo(1);
    }

    @Test
    void an_equal_object_is_another() {
        String model = "model";
        map.put(model, "trained");

        assertThat(map.get(String.valueOf(model.toCharArray()))).isNull();
    }

    @Test
    void objects_are_told_apart_without_asking_them() {
        List<Model> models = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            models.add(new Model());
            map.put(models.get(i), Integer.toString(i));
        }

        for (int i = 0; i < 1_000; i++) {
            assertThat(map.get(models.get(i))).isEqualTo(Integer.toString(i));
        }
    }

    @Test
    void what_is_put_again_replaces() {
        Model model = new Model();
        map.put(model, "untrained");
        map.put(model, "trained");

        assertThat(map.get(model)).isEqualTo("trained");
        assertThat(map.size()).isEqualTo(1);
    }

    @Test
    void what_is_removed_is_gone() {
        Model model = new Model();
        map.put(model, "trained");

        assertThat(map.remove(model)).isEqualTo("trained");
        assertThat(map.get(model)).isNull();
        assertThat(map.size()).isZero();
        assertThat(map.remove(model)).isNull();
    }

    @Test
    void an_object_that_nothing_else_holds_is_let_go() {
        Model kept = new Model();
        map.put(kept, "kept");
        for (int i = 0; i < 100; i++) {
            map.put(new Model(), "gone");
        }

        Garbage.collectUntil(() -> map.size() == 1);

        assertThat(map.get(kept)).isEqualTo("kept");
    }
}
