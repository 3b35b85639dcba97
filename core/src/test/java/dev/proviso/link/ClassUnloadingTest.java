package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractViolationException;
import dev.proviso.Garbage;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.RequireTrained;
import dev.proviso.annotation.Trains;
import dev.proviso.contract.HeldContract;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class ClassUnloadingTest {

    public static class Model {
        @Learned
        @ExpectShape("d")
        public double @Nullable [] mean = new double[3];

        @ExpectShape("d")
        public double[] predict(@ExpectShape("d") double[] x) {
            return x;
        }

        @Trains
        public void fit(@ExpectShape("n d") double[][] x) {}
    }

    private static final WovenCall PREDICT = WovenCall.of(Model.class, "predict", long.class);
    private static final WovenCall FIT = WovenCall.training(Model.class, "fit");

    @Test
    void a_site_does_not_keep_the_loader_of_a_subclass_that_it_has_met() throws Throwable {
        PREDICT.call(new Model(), new double[3]);
        WeakReference<ClassLoader> loader = callAndForget(PREDICT, new double[3], new double[4]);

        Garbage.collectUntil(() -> loader.get() == null);
    }

    @Test
    void a_training_site_does_not_keep_the_loader_of_a_subclass_that_it_has_met() throws Throwable {
        WeakReference<ClassLoader> loader = callAndForget(FIT, new double[5][3], null);

        Garbage.collectUntil(() -> loader.get() == null);
    }

    /** Holds models. */
    static class Pipeline {
        @RequireTrained
        final List<Model> steps = List.of(new Model());
    }

    @Test
    void a_class_that_holds_models_does_not_keep_the_loader_of_the_first_that_asked_for_it() throws Throwable {
        WeakReference<ClassLoader> loader = askFromBelow(new Pipeline());

        Garbage.collectUntil(() -> loader.get() == null);
    }

    private static WeakReference<ClassLoader> askFromBelow(Pipeline pipeline) throws ReflectiveOperationException {
        Class<?> below = subclass().getClass();
        HeldContract contract = new HeldContract(0, "model", null, "Vote.of(model), model", Object.class);
        HeldModels held = new HeldModels(contract, MethodHandles.privateLookupIn(below, MethodHandles.lookup()));

        assertThat(held.gate(pipeline)).isZero();
        return new WeakReference<>(below.getClassLoader());
    }

    @Test
    void models_of_a_class_from_a_loader_further_down_are_checked() throws Throwable {
        Model model = subclass();

        PREDICT.call(model, new double[3]);
        assertThatThrownBy(() -> PREDICT.call(model, new double[4])).isInstanceOf(ContractViolationException.class);
    }

    @Test
    void a_class_reaches_those_of_its_own_loader_and_of_those_above() throws Throwable {
        Class<?> below = subclass().getClass();

        assertThat(LoaderReach.outlives(Model.class, ClassUnloadingTest.class)).isTrue();
        assertThat(LoaderReach.outlives(Model.class, below)).isTrue();
        assertThat(LoaderReach.outlives(String.class, below)).isTrue();
        assertThat(LoaderReach.outlives(below, Model.class)).isFalse();
        assertThat(LoaderReach.outlives(Model.class, String.class)).isFalse();
    }

    @Test
    void a_hidden_class_goes_before_its_loader() {
        Runnable hidden = () -> {};

        assertThat(LoaderReach.outlives(hidden.getClass(), ClassUnloadingTest.class))
                .isFalse();
    }

    private static WeakReference<ClassLoader> callAndForget(WovenCall call, Object good, @Nullable Object bad)
            throws Throwable {
        Model model = subclass();
        for (int i = 0; i < 10; i++) {
            call.call(model, good);
        }
        if (bad != null) {
            assertThatThrownBy(() -> call.call(model, bad)).isInstanceOf(ContractViolationException.class);
        }
        return new WeakReference<>(model.getClass().getClassLoader());
    }

    private static Model subclass() throws ReflectiveOperationException {
        return new ByteBuddy()
                .subclass(Model.class)
                .make()
                .load(Model.class.getClassLoader(), ClassLoadingStrategy.Default.WRAPPER)
                .getLoaded()
                .getDeclaredConstructor()
                .newInstance();
    }
}
