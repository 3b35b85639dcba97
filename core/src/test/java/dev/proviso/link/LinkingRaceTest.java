package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ContractViolationException;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.mode.Modes;
import dev.proviso.report.InternalFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class LinkingRaceTest {

    static class Model {
        @Learned
        @ExpectShape("d")
        double @Nullable [] mean = new double[3];

        @ExpectShape("d")
        public double[] predict(@ExpectShape("d") double[] x) {
            return x;
        }
    }

    static class Sub extends Model {}

    @AfterEach
    void enforce() {
        Modes.set(LinkingRaceTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void no_call_slips_through_while_sixteen_threads_link_one_site() throws InterruptedException, ExecutionException {
        long faults = InternalFaults.count();
        for (int round = 0; round < 50; round++) {
            WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
            CyclicBarrier start = new CyclicBarrier(16);
            List<Callable<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Model model = i % 2 == 0 ? new Model() : new Sub();
                int size = i < 8 ? 3 : 4;
                calls.add(() -> {
                    start.await();
                    return isRefused(predict, model, size);
                });
            }
            List<Boolean> refused = all(calls);
            assertThat(refused.subList(0, 8)).containsOnly(false);
            assertThat(refused.subList(8, 16)).containsOnly(true);
        }
        assertThat(InternalFaults.count()).isEqualTo(faults);
    }

    @Test
    void while_the_mode_changes_good_calls_pass_and_after_it_has_changed_it_holds()
            throws InterruptedException, ExecutionException {
        long faults = InternalFaults.count();
        WovenCall predict = WovenCall.of(Model.class, "predict", long.class);
        AtomicBoolean done = new AtomicBoolean();
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Model model = i % 2 == 0 ? new Model() : new Sub();
            calls.add(() -> {
                boolean refused = false;
                while (!done.get()) {
                    refused |= isRefused(predict, model, 3);
                    isRefused(predict, model, 4);
                }
                return refused;
            });
        }
        calls.add(() -> {
            boolean wrong = false;
            for (int i = 0; i < 200; i++) {
                Modes.set(LinkingRaceTest.class.getName(), Mode.OFF, EffectiveSetting.CALL);
                wrong |= isRefused(predict, new Model(), 4);
                Modes.set(LinkingRaceTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
                wrong |= !isRefused(predict, new Model(), 4);
            }
            done.set(true);
            return wrong;
        });

        assertThat(all(calls)).containsOnly(false);
        assertThat(InternalFaults.count()).isEqualTo(faults);
    }

    @Test
    void a_mode_set_for_a_longer_name_reaches_a_site_that_is_just_being_linked()
            throws InterruptedException, ExecutionException, ReflectiveOperationException {
        for (int round = 0; round < 100; round++) {
            Class<?> type = copyOf(Raced.class, "dev.proviso.link.Raced" + round);
            Object model = type.getDeclaredConstructor().newInstance();
            WovenCall predict = WovenCall.of(type, "predict", void.class);
            CyclicBarrier start = new CyclicBarrier(2);
            all(List.of(
                    () -> {
                        start.await();
                        return isRefused(predict, model, 4);
                    },
                    () -> {
                        start.await();
                        Modes.set(type.getName(), Mode.OFF, EffectiveSetting.CALL);
                        return true;
                    }));

            assertThat(isRefused(predict, model, 4)).isFalse();
        }
    }

    private static Class<?> copyOf(Class<?> type, String name) {
        return new ByteBuddy()
                .redefine(type)
                .name(name)
                .make()
                .load(type.getClassLoader(), ClassLoadingStrategy.Default.WRAPPER)
                .getLoaded();
    }

    private static boolean isRefused(WovenCall call, Object model, int size) {
        try {
            call.call(model, new double[size]);
            return false;
        } catch (ContractViolationException refused) {
            return true;
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    private static List<Boolean> all(List<Callable<Boolean>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
