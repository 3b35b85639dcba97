package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.link.Bootstrap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Woven bodies pass the JVM's verifier and do what they did, whatever their control flow. */
class BodyTest {
    private final Fixtures fixtures = new Fixtures();
    private Object flow;

    @BeforeEach
    void make() throws Throwable {
        Bootstrap.reset();
        flow = fixtures.make("Flow", new double[] {1, 2, 3}, true);
        Bootstrap.reset();
    }

    @Test
    void a_constructor_may_branch_before_and_after_super() throws Throwable {
        assertThat(flow).hasFieldOrPropertyWithValue("given", 3).hasFieldOrPropertyWithValue("chosen", 6);
    }

    @Test
    void loops_with_returns_inside_reach_the_exit() throws Throwable {
        double[] negative = {1, -1};

        assertThat(Fixtures.call(flow, "loops", negative)).isSameAs(negative);
        assertThat(lastResult()).isSameAs(negative);
    }

    @Test
    void try_catch_and_finally_keep_their_meaning() throws Throwable {
        assertThat(Fixtures.call(flow, "catches", new double[0])).isEqualTo(new double[] {0});
        assertThat(flow).hasFieldOrPropertyWithValue("touched", 1);
    }

    @Test
    void an_entry_that_throws_is_not_caught_by_the_body() {
        RuntimeException violation = new ArrayIndexOutOfBoundsException("violation");
        Bootstrap.failAt("enter", violation);

        assertThatThrownBy(() -> Fixtures.call(flow, "catches", new double[1])).isSameAs(violation);
        assertThat(flow).hasFieldOrPropertyWithValue("touched", 0);
    }

    @Test
    void an_exit_that_throws_is_not_caught_by_the_body() {
        RuntimeException violation = new ArrayIndexOutOfBoundsException("violation");
        Bootstrap.failAt("exit", violation);

        assertThatThrownBy(() -> Fixtures.call(flow, "catches", new double[1])).isSameAs(violation);
        assertThat(flow).hasFieldOrPropertyWithValue("touched", 1);
    }

    @Test
    void switches_and_monitors_keep_their_meaning() throws Throwable {
        assertThat((double[]) Fixtures.call(flow, "switches", "two")).hasSize(2);
        assertThatThrownBy(() -> Fixtures.call(flow, "switches", "three")).hasMessage("three");
        assertThat(Thread.holdsLock(flow)).isFalse();
    }

    @Test
    void arguments_that_the_body_reassigns_were_passed_as_they_came() throws Throwable {
        double[] given = {5};
        Fixtures.call(flow, "reassigns", given, 2);

        assertThat(Bootstrap.calls().get(0).arguments()).containsExactly(flow, given, 2);
        assertThat(lastResult()).isEqualTo(new double[] {-1, -1});
    }

    @Test
    void a_body_that_never_returns_is_valid_and_reaches_no_exit() {
        assertThatThrownBy(() -> Fixtures.call(flow, "neverReturns", new double[0]))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(Bootstrap.calls()).hasSize(1);
    }

    @Test
    void a_training_may_loop_and_have_a_finally_of_its_own() throws Throwable {
        assertThat(Fixtures.call(flow, "trains", "four")).isEqualTo(4);
        assertThat(Fixtures.call(flow, "trains", 1)).isEqualTo(6);
        assertThat(flow).hasFieldOrPropertyWithValue("touched", 2);
    }

    private static Object lastResult() {
        Bootstrap.Call last = Bootstrap.calls().get(Bootstrap.calls().size() - 1);
        return last.arguments().get(1);
    }
}
