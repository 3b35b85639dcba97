package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.Code;
import dev.proviso.ContractDefinitionException;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.contract.HeldContract;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandles;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What passes and what is said always agree. */
class HeldModelsTest {

    static class Scaler {
        @Learned
        double @Nullable [] mean;

        boolean ready = true;

        Scaler(boolean trained) {
            mean = trained ? new double[0] : null;
        }
    }

    static class Chain {
        @RequireTrained
        @Nullable Object next;

        Chain(@Nullable Object next) {
            this.next = next;
        }
    }

    private static final Scaler GOOD = new Scaler(true);
    private static final Scaler BAD = new Scaler(false);
    private static final String HOLD = "; hold models in an array, a Collection, a Map or an Optional";

    @Test
    void one_model() {
        assertThat(said(GOOD)).isEmpty();
        assertThat(said(BAD)).containsExactly("m (Scaler) is not trained: train it first (mean is not set)");
        assertThat(said(null)).containsExactly("m is null, expected a trained model");
    }

    @Test
    void what_has_nothing_to_do_with_training_passes() {
        assertThat(said("text")).isEmpty();
        assertThat(said(List.of(1, 2))).isEmpty();
        assertThat(said(new double[3])).isEmpty();
    }

    @Test
    void arrays_and_collections_of_any_depth() {
        assertThat(said(new Object[] {GOOD, List.of(GOOD, BAD), null}))
                .containsExactly(
                        "m[1][1] (Scaler) is not trained: train it first (mean is not set)",
                        "m[2] is null, expected a trained model");
    }

    @Test
    void values_of_maps_by_keys_that_are_words() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("first step", BAD);
        map.put(Code.UNTRAINED, BAD);
        map.put(List.of("secret"), BAD);

        assertThat(said(map))
                .containsExactly(
                        "m[\"first step\"] (Scaler) is not trained: train it first (mean is not set)",
                        "m[UNTRAINED] (Scaler) is not trained: train it first (mean is not set)",
                        "m[2] (Scaler) is not trained: train it first (mean is not set)");
    }

    @Test
    void an_optional_without_a_model_passes() {
        assertThat(said(Optional.empty())).isEmpty();
        assertThat(said(Optional.of(BAD))).hasSize(1);
    }

    @Test
    void models_that_models_hold() {
        assertThat(said(new Chain(new Chain(GOOD)))).isEmpty();
        assertThat(said(new Chain(new Chain(BAD))))
                .containsExactly("m.next.next (Scaler) is not trained: train it first (mean is not set)");
        assertThat(said(new Chain(null))).containsExactly("m.next is not set, expected a trained model");
    }

    @Test
    void circles_end() {
        Chain first = new Chain(null);
        first.next = new Chain(first);
        List<Object> itself = new ArrayList<>();
        itself.add(itself);

        assertThat(said(first)).isEmpty();
        assertThat(said(itself)).isEmpty();
    }

    /** A model that one can go through; its contract tells of it all the same. */
    static class Steps extends Scaler implements Iterable<Object> {
        Steps(boolean trained) {
            super(trained);
        }

        @Override
        public Iterator<Object> iterator() {
            return List.<Object>of(BAD).iterator();
        }
    }

    @Test
    void what_holds_models_and_can_not_be_looked_through_does_not_pass() {
        Iterable<Scaler> iterable = () -> List.of(GOOD).iterator();

        assertThat(said(iterable)).containsExactly("m can not be looked through: it is an Iterable" + HOLD);
        assertThat(said(List.of(GOOD).iterator()))
                .containsExactly("m can not be looked through: it is an Iterator" + HOLD);
        assertThat(said(new Object[] {Stream.of(GOOD)}))
                .containsExactly("m[0] can not be looked through: it is a Stream" + HOLD);
        assertThat(said(new Chain(CompletableFuture.completedFuture(GOOD))))
                .containsExactly("m.next can not be looked through: it is a CompletionStage" + HOLD);
    }

    @Test
    void a_model_that_tells_of_itself_may_be_gone_through() {
        assertThat(said(new Steps(true))).isEmpty();
        assertThat(said(new Steps(false)))
                .containsExactly("m (Steps) is not trained: train it first (mean is not set)");
    }

    @Test
    void what_holds_others_without_an_end_is_not_followed_to_it() {
        Object models = GOOD;
        Object lists = GOOD;
        Object optionals = GOOD;
        for (int i = 0; i < 100_000; i++) {
            models = new Chain(models);
            lists = List.of(lists);
            optionals = Optional.of(optionals);
        }
        String tooDeep = "m can not be looked through: it holds others more than 256 deep";

        assertThat(said(models)).containsExactly(tooDeep);
        assertThat(said(lists)).containsExactly(tooDeep);
        assertThat(said(optionals)).containsExactly(tooDeep);
        assertThat(said(List.of(models, BAD, lists)))
                .containsExactly(tooDeep, "m[1] (Scaler) is not trained: train it first (mean is not set)");
    }

    @Test
    void as_deep_as_may_be_all_is_looked_at() {
        Object held = BAD;
        for (int i = 1; i < 256; i++) {
            held = List.of(held);
        }

        assertThat(said(held))
                .containsExactly(
                        "m" + "[0]".repeat(255) + " (Scaler) is not trained: train it first (mean is not set)");
    }

    @Test
    void a_member_tells_in_place_of_the_model_s_own_contract() {
        HeldModels models = models("ready");

        assertThat(models.gate(BAD)).isZero();
        Scaler other = new Scaler(true);
        other.ready = false;
        assertThat(models.gate(other)).isEqualTo(Sizes.BAD);
    }

    @Test
    void a_member_that_is_not_there_is_a_definition_error_that_the_passing_path_leaves_to_be_told() {
        HeldModels models = models("finished");

        assertThat(models.gate(GOOD)).isEqualTo(Sizes.BAD);
        assertThatThrownBy(() -> new HeldWalk(models, new ArrayList<>()).isFine(GOOD, "m"))
                .isInstanceOf(ContractDefinitionException.class)
                .hasMessage("""
                        Model.use(m), m: Scaler: there is no this.finished
                          @RequireTrained(by = "finished")
                                                ^
                          Name a field, or a method without parameters, that gives a boolean.""");
    }

    @Test
    void a_collection_that_throws_does_not_pass() {
        List<Object> broken = new AbstractList<>() {
            @Override
            public Object get(int index) {
                throw new IllegalStateException("closed");
            }

            @Override
            public int size() {
                return 1;
            }
        };

        assertThat(models(null).gate(broken)).isEqualTo(Sizes.BAD);
    }

    private static List<String> said(@Nullable Object value) {
        HeldModels models = models(null);
        List<Refused> found = new ArrayList<>();
        boolean fine = new HeldWalk(models, found).isFine(value, "m");
        assertThat(fine).isEqualTo(found.isEmpty());
        assertThat(models.gate(value) == 0).as("the passing path").isEqualTo(fine);
        return found.stream().map(Refused::sentence).toList();
    }

    private static HeldModels models(@Nullable String by) {
        return new HeldModels(new HeldContract(0, "m", by, "Model.use(m), m", Object.class), MethodHandles.lookup());
    }
}
