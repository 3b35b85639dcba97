package dev.proviso.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.InRange;
import dev.proviso.link.Guarded;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A proxy that could not check all that the class promises is none. */
class RefusalTest {
    private static final String PREFIX = "Proviso.guard can not wrap dev.proviso.proxy.RefusalTest$";
    private static final String ADVICE = "; attach -javaagent:proviso-agent.jar, which needs no proxy";

    static final class Final {
        void fit(@ExpectShape("n") double[] x) {}
    }

    static final class FinalBelow implements Fits {
        @Override
        public void fit(double[] x) {}
    }

    record Point(@ExpectShape("3") double[] x) {}

    enum Level {
        LOW;

        void set(@InRange(min = 0, max = 1) double to) {}
    }

    static class FinalMethod {
        final void fit(@ExpectShape("n") double[] x) {}
    }

    static class FinalFreeMethod {
        final int size() {
            return 1;
        }

        void fit(@ExpectShape("n") double[] x) {}
    }

    static class PrivateContract {
        private void check(@ExpectShape("n") double[] x) {}
    }

    static class InheritsPrivateContract extends PrivateContract {}

    static class PrivateFree {
        private void check(double[] x) {}
    }

    static sealed class Sealed permits OnlyChild {
        void fit(@ExpectShape("n") double[] x) {}
    }

    static non-sealed class OnlyChild extends Sealed {}

    interface Fits {
        void fit(@ExpectShape("n") double[] x);
    }

    static class KnowsNothing {
        public void fit(double[] x) {}
    }

    static class Unreached extends KnowsNothing implements Fits {}

    static class Reached extends KnowsNothing implements Fits {
        @Override
        public void fit(double[] x) {
            super.fit(x);
        }
    }

    @Test
    void a_final_class() {
        assertRefused(new Final(), "Final: the class is final");
        assertRefused(new FinalBelow(), "FinalBelow: the class is final");
        assertRefused(new Point(new double[3]), "Point: the class is final");
        assertRefused(Level.LOW, "Level: the class is final");
    }

    @Test
    void a_sealed_class() {
        assertRefused(new Sealed(), "Sealed: the class is sealed");
        assertThatCode(() -> Guard.guard(new OnlyChild())).doesNotThrowAnyException();
    }

    @Test
    void a_final_method_whatever_it_promises() {
        assertRefused(new FinalMethod(), "FinalMethod: FinalMethod.fit is final, so a proxy can not pass it on");
        assertRefused(
                new FinalFreeMethod(), "FinalFreeMethod: FinalFreeMethod.size is final, so a proxy can not pass it on");
    }

    @Test
    void a_private_method_with_a_contract() {
        assertRefused(new PrivateContract(), "PrivateContract: PrivateContract.check has a contract and is private");
        assertRefused(
                new InheritsPrivateContract(),
                "InheritsPrivateContract: PrivateContract.check has a contract and is private");
    }

    @Test
    void a_contract_whose_implementation_comes_from_a_class_that_does_not_know_it() {
        String why =
                "Unreached: fit has a contract in Fits and is inherited from KnowsNothing, which does not implement"
                        + " Fits";
        assertThatThrownBy(() -> Guard.guard(new Unreached()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(PREFIX + why + ": override it in Unreached");
        assertThatThrownBy(() -> Guard.guard(Fits.class, new Unreached()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(PREFIX + why + ": override it in Unreached");
        assertThatCode(() -> Guard.guard(new Reached())).doesNotThrowAnyException();
    }

    @Test
    void a_private_method_without_a_contract_does_no_harm() {
        assertThat(Guard.guard(new PrivateFree())).isInstanceOf(Guarded.class);
    }

    @Test
    void a_class_in_place_of_an_interface() {
        PrivateFree model = new PrivateFree();

        assertThatThrownBy(() -> Guard.guard(PrivateFree.class, model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dev.proviso.proxy.RefusalTest$PrivateFree is no interface: use Proviso.guard(model), which"
                        + " makes a proxy of the class");
    }

    @Test
    void a_class_whose_package_is_closed() {
        assertThatThrownBy(() -> Guard.guard(new ArrayList<>()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Proviso.guard can not reach java.util.ArrayList: open package java.util of module java.base"
                                + " to the module of proviso-core");
    }

    @Test
    void a_final_class_without_a_contract_and_no_agent_is_advised() {
        assertThatThrownBy(() -> Guard.guard("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Proviso.guard can not wrap java.lang.String: the class is final; it has no contract");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_in_place_of_a_model_or_an_interface() {
        assertThatThrownBy(() -> Guard.guard(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Proviso.guard can not wrap null: expected a model");
        assertThatThrownBy(() -> Guard.guard(Fits.class, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Proviso.guard can not wrap null: expected a model");
        assertThatThrownBy(() -> Guard.guard(null, new Reached()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Proviso.guard can not wrap dev.proviso.proxy.RefusalTest$Reached: its interface is null");
    }

    private static void assertRefused(Object model, String why) {
        assertThatThrownBy(() -> Guard.guard(model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(PREFIX + why + ADVICE);
    }
}
