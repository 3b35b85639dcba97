package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.management.ThreadMXBean;
import dev.proviso.ContractViolationException;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Trains;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.MethodContract;
import dev.proviso.mode.Modes;
import jakarta.validation.constraints.NotNull;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Constraints on a stage that is returned. */
class StageConstraintsTest {
    private static final int CALLS = 10_000;

    private final CompletionStage<double[]> stage = CompletableFuture.completedFuture(new double[2]);
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.proviso");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    static class Model {
        @NotNull CompletionStage<double[]> predict(@ExpectShape("2") double[] x) {
            return CompletableFuture.completedFuture(x);
        }

        /** No validator judges a stage by it, which only shows when one is asked. */
        @Even CompletionStage<double[]> counted(@ExpectShape("2") double[] x) {
            return CompletableFuture.completedFuture(x);
        }

        @Trains
        @Even CompletionStage<double[]> fit(@ExpectShape("2") double[] x) {
            return CompletableFuture.completedFuture(x);
        }
    }

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        Modes.set(StageConstraintsTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void a_stage_that_breaks_them_is_refused() {
        StageConstraints constraints = new StageConstraints(site("predict", Role.EXIT), Mode.ENFORCE);

        assertThatCode(() -> constraints.judge(new Model(), stage)).doesNotThrowAnyException();
        assertThatThrownBy(() -> constraints.judge(new Model(), null))
                .isInstanceOf(ContractViolationException.class)
                .hasMessage("""
                        Model.predict(x) broke its contract
                          CONSTRAINT  return: must not be null""");
    }

    @Test
    void a_stage_that_keeps_them_costs_nothing() {
        StageConstraints constraints = new StageConstraints(site("predict", Role.EXIT), Mode.ENFORCE);
        Model model = new Model();
        for (int i = 0; i < CALLS; i++) {
            constraints.judge(model, stage);
        }

        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            constraints.judge(model, stage);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated / CALLS).isLessThan(40); // at most an iterator, while nothing is compiled
    }

    @Test
    void what_makes_no_sense_is_logged_once_in_warn() throws Throwable {
        Modes.set(StageConstraintsTest.class.getName(), Mode.WARN, EffectiveSetting.CALL);
        MethodHandle exit = WovenCall.site(
                WovenCall.method(Model.class, "counted"),
                "exit",
                MethodType.methodType(CompletionStage.class, Model.class, CompletionStage.class, Object.class));
        for (int i = 0; i < 3; i++) {
            Object unused = exit.invokeWithArguments(new Model(), stage, Frame.checked());
        }

        assertThat(log.list).hasSize(1);
    }

    @Test
    void what_makes_no_sense_at_the_end_of_a_training_is_logged_once_in_warn() throws Throwable {
        Modes.set(StageConstraintsTest.class.getName(), Mode.WARN, EffectiveSetting.CALL);
        Method fit = WovenCall.method(Model.class, "fit");
        MethodHandle enter = WovenCall.site(fit, "enter", WovenCall.enterType(fit, Object.class));
        MethodHandle exit = WovenCall.site(
                fit,
                "exitOrThrow",
                MethodType.methodType(
                        CompletionStage.class, Model.class, CompletionStage.class, Throwable.class, Object.class));
        for (int i = 0; i < 3; i++) {
            Model model = new Model();
            Object frame = enter.invokeWithArguments(model, new double[2]);
            Object unused = exit.invokeWithArguments(model, stage, null, frame);
        }

        assertThat(log.list).filteredOn(event -> event.getLevel() == Level.WARN).hasSize(1);
    }

    private static Site site(String name, Role role) {
        MethodContract contract = ContractReader.method(WovenCall.method(Model.class, name));
        MethodType type =
                MethodType.methodType(CompletionStage.class, Model.class, CompletionStage.class, Object.class);
        @Nullable FrameLayout layout = FrameLayout.of(contract, null);
        return new Site(role, contract, layout, type, WovenCall.lookup(Model.class));
    }
}
