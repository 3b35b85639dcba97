package dev.proviso.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Finite;
import dev.proviso.annotation.InRange;
import dev.proviso.contract.Clauses;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.MethodContract;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlreadyJudgedTest {
    private static final MethodContract FIT = method("fit", double[].class, String.class, Double.class);
    private static final Clauses A_SHAPE = parameter(0);
    private static final Clauses A_RANGE = parameter(1);
    private static final Clauses ANOTHER_SHAPE =
            method("other", double[].class).parameters().get(0).clauses();

    private final double[] value = {1};
    private final Double number = 0.5;

    static class Model {
        @ExpectShape("n")
        double[] fit(@ExpectShape("n") @Finite double[] x, String name, @InRange(max = 1) Double rate) {
            return x;
        }

        void other(@ExpectShape("3") double[] x) {}
    }

    @AfterEach
    void nothing_is_left_on_the_thread() {
        assertThat(AlreadyJudged.enter(new Object[0], List.of())).isNull();
        AlreadyJudged.exit(null);
    }

    @Test
    void nothing_is_judged_outside_of_a_call() {
        assertThat(AlreadyJudged.covers(value, A_SHAPE)).isFalse();
    }

    @Test
    void what_is_said_of_an_argument_is() {
        AlreadyJudged before = enter(value, number);
        try {
            assertThat(AlreadyJudged.covers(value, A_SHAPE)).isTrue();
            assertThat(AlreadyJudged.covers(number, A_RANGE)).isTrue();
        } finally {
            AlreadyJudged.exit(before);
        }
        assertThat(AlreadyJudged.covers(value, A_SHAPE)).isFalse();
    }

    @Test
    void what_is_said_of_the_same_value_elsewhere_is_not() {
        AlreadyJudged before = enter(value, number);
        try {
            assertThat(AlreadyJudged.covers(value, ANOTHER_SHAPE)).isFalse();
            assertThat(AlreadyJudged.covers(value, A_RANGE)).isFalse();
        } finally {
            AlreadyJudged.exit(before);
        }
    }

    @Test
    void an_equal_value_is_another_one() {
        AlreadyJudged before = enter(value, number);
        try {
            assertThat(AlreadyJudged.covers(value.clone(), A_SHAPE)).isFalse();
        } finally {
            AlreadyJudged.exit(before);
        }
    }

    @Test
    void null_may_stand_anywhere_and_is_not_taken_for_judged() {
        AlreadyJudged before = enter(null, number);
        try {
            assertThat(AlreadyJudged.covers(null, A_SHAPE)).isFalse();
        } finally {
            AlreadyJudged.exit(before);
        }
    }

    @Test
    void a_return_stands_alone() {
        AlreadyJudged before = AlreadyJudged.enter(new Object[] {value}, FIT.returned());
        try {
            assertThat(AlreadyJudged.covers(value, FIT.returned().get(0).clauses()))
                    .isTrue();
        } finally {
            AlreadyJudged.exit(before);
        }
    }

    @Test
    void a_call_within_a_call_gives_way_to_the_outer_one() {
        AlreadyJudged before = enter(value, number);
        try {
            AlreadyJudged outer = AlreadyJudged.enter(new Object[0], List.of());
            assertThat(AlreadyJudged.covers(value, A_SHAPE)).isFalse();
            AlreadyJudged.exit(outer);
            assertThat(AlreadyJudged.covers(value, A_SHAPE)).isTrue();
        } finally {
            AlreadyJudged.exit(before);
        }
    }

    private static @Nullable AlreadyJudged enter(double @Nullable [] x, Double rate) {
        return AlreadyJudged.enter(new Object[] {x, "name", rate}, FIT.parameters());
    }

    private static Clauses parameter(int index) {
        return FIT.parameters().get(index).clauses();
    }

    private static MethodContract method(String name, Class<?>... types) {
        try {
            return ContractReader.method(Model.class.getDeclaredMethod(name, types));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
