package dev.proviso.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.link.Bootstrap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A training tells core how it ended, and no exception of the protocol is swallowed or told twice. */
class TrainingExitTest {
    private final Fixtures fixtures = new Fixtures();

    @BeforeEach
    void reset() {
        Bootstrap.reset();
    }

    @Test
    void a_training_that_returns_passes_its_result_and_no_exception() throws Throwable {
        Object forms = fixtures.make("Forms");
        Fixtures.call(forms, "fit", (Object) new double[1][1]);

        assertThat(signatures())
                .containsExactly("enter(Forms,double[][])Object", "exitOrThrow(Forms,Forms,Throwable,Object)void");
        assertThat(arguments(1)).containsExactly(forms, forms, null, Bootstrap.STATE);
    }

    @Test
    void a_training_that_throws_passes_the_exception_and_throws_it_on() throws Throwable {
        Object forms = fixtures.make("Forms");

        assertThatThrownBy(() -> Fixtures.call(forms, "fit", (Object) new double[0][]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(arguments(1).get(1)).isNull();
        assertThat(arguments(1).get(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_void_training_has_no_result() throws Throwable {
        Fixtures.call(fixtures.make("Forms"), "fitVoid");

        assertThat(signatures()).containsExactly("enter(Forms)Object", "exitOrThrow(Forms,Throwable,Object)void");
    }

    @Test
    void a_static_training_that_throws_passes_a_zero_for_its_result() throws Throwable {
        Class<?> forms = fixtures.load("Forms");

        assertThatThrownBy(() -> Fixtures.call(forms, "fitStatic", 0)).isInstanceOf(ArithmeticException.class);
        assertThat(signatures()).containsExactly("enter(int)Object", "exitOrThrow(long,Throwable,Object)void");
        assertThat(arguments(1).get(0)).isEqualTo(0L);
        assertThat(arguments(1).get(1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_the_entry_throws_escapes_before_the_body_and_reaches_no_exit() throws Throwable {
        Object forms = fixtures.make("Forms");
        RuntimeException violation = new IllegalStateException("violation");
        Bootstrap.failAt("enter", violation);

        assertThatThrownBy(() -> Fixtures.call(forms, "fit", (Object) new double[0][]))
                .isSameAs(violation);
        assertThat(signatures()).containsExactly("enter(Forms,double[][])Object");
    }

    @Test
    void what_the_exit_throws_escapes_and_the_exit_is_not_called_again() throws Throwable {
        Object forms = fixtures.make("Forms");
        RuntimeException violation = new IllegalStateException("violation");
        Bootstrap.failAt("exitOrThrow", violation);

        assertThatThrownBy(() -> Fixtures.call(forms, "fit", (Object) new double[1][1]))
                .isSameAs(violation);
        assertThat(Bootstrap.calls()).hasSize(2);
    }

    @Test
    void what_an_exit_throws_escapes_a_method_that_does_not_train() throws Throwable {
        Object forms = fixtures.make("Forms");
        RuntimeException violation = new IllegalStateException("violation");
        Bootstrap.failAt("exit", violation);

        assertThatThrownBy(() -> Fixtures.call(forms, "longReturning")).isSameAs(violation);
    }

    private static List<String> signatures() {
        return Bootstrap.linked().stream().map(Bootstrap.Site::signature).toList();
    }

    private static List<Object> arguments(int call) {
        return Bootstrap.calls().get(call).arguments();
    }
}
