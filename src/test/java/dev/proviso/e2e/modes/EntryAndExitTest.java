package dev.proviso.e2e.modes;

import static dev.proviso.e2e.kit.Broken.codes;
import static dev.proviso.e2e.kit.InMode.inMode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.e2e.kit.Heard;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mode at a call's entry and that at its exit, which may have changed in between. */
class EntryAndExitTest {
    private static final int GOOD = 3;
    private static final int BAD = 4;

    /** Its methods change the mode of their class while they run, and return as many cells as they are told. */
    static class Model {
        @ExpectShape("n")
        double[] oneName(@ExpectShape("n") double[] x, Mode next, int cells) {
            Proviso.mode(Model.class.getName(), next);
            return new double[cells];
        }

        @ExpectShape("a")
        double[] threeNames(@ExpectShape("a b c") double[][][] x, Mode next, int cells) {
            Proviso.mode(Model.class.getName(), next);
            return new double[cells];
        }

        @ExpectShape("n")
        static double[] ofClass(@ExpectShape("n") double[] x, Mode next, int cells) {
            Proviso.mode(Model.class.getName(), next);
            return new double[cells];
        }

        @ExpectShape("3")
        double[] noNames(Mode next, int cells) {
            Proviso.mode(Model.class.getName(), next);
            return new double[cells];
        }
    }

    record Call(String name, BiFunction<Mode, Integer, double[]> call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Call> calls() {
        Model model = new Model();
        return Stream.of(
                new Call("one name", (next, cells) -> model.oneName(new double[3], next, cells)),
                new Call("three names", (next, cells) -> model.threeNames(new double[3][1][1], next, cells)),
                new Call("static", (next, cells) -> Model.ofClass(new double[3], next, cells)),
                new Call("no names", model::noNames));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void enforced_at_both_ends(Call call) throws Throwable {
        inMode(Mode.ENFORCE, Model.class, () -> {
            assertThat(call.call().apply(Mode.ENFORCE, GOOD)).hasSize(GOOD);
            assertThat(codes(() -> call.call().apply(Mode.ENFORCE, BAD))).containsExactly("DIM_MISMATCH");
        });
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_call_whose_entry_ran_off_checks_nothing_at_exit(Call call) throws Throwable {
        try (Heard heard = Heard.listening()) {
            inMode(Mode.OFF, Model.class, () -> {
                assertThat(call.call().apply(Mode.ENFORCE, BAD)).hasSize(BAD);
                assertThat(heard.violations()).isEmpty();
                assertThat(codes(() -> call.call().apply(Mode.ENFORCE, BAD)))
                        .as("the next call")
                        .containsExactly("DIM_MISMATCH");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_call_whose_exit_runs_off_is_not_held_to_its_return(Call call) throws Throwable {
        try (Heard heard = Heard.listening()) {
            inMode(Mode.ENFORCE, Model.class, () -> {
                assertThat(call.call().apply(Mode.OFF, BAD)).hasSize(BAD);
                assertThat(heard.violations()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_call_whose_exit_runs_in_warn_tells_and_goes_on(Call call) throws Throwable {
        try (Heard heard = Heard.listening()) {
            inMode(Mode.ENFORCE, Model.class, () -> {
                assertThat(call.call().apply(Mode.WARN, BAD)).hasSize(BAD);
                assertThat(heard.modes()).isEqualTo(List.of(Mode.WARN));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_call_whose_entry_ran_in_warn_may_be_enforced_at_its_exit(Call call) throws Throwable {
        inMode(Mode.WARN, Model.class, () -> {
            assertThat(codes(() -> call.call().apply(Mode.ENFORCE, BAD))).containsExactly("DIM_MISMATCH");
        });
    }
}
