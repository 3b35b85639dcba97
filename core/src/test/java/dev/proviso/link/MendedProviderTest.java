package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.inventory.Inventory;
import dev.proviso.mode.Modes;
import dev.proviso.provider.Validators;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the inventory says of a method whose provider can not be had at first. */
@ExtendWith(Quiet.class)
class MendedProviderTest {
    static class Model {
        void fit(@ExpectShape("2") double[] x, @Even int size) {}
    }

    static class Other {
        void fit(@ExpectShape("2") double[] x, @Even int size) {}
    }

    @AfterEach
    void give_back() {
        use(null);
    }

    @Test
    void it_is_enforced_once_there_is_one() throws Throwable {
        WovenCall fit = WovenCall.of(Model.class, "fit", void.class);
        use(missing());
        assertThatThrownBy(() -> fit.call(new Model(), new double[2], 2))
                .isInstanceOf(ContractDefinitionException.class);
        assertThat(row(Model.class).status()).isEqualTo(Status.NOT_ENFORCED);

        use(null);
        assertThatThrownBy(() -> fit.call(new Model(), new double[2], 3))
                .isInstanceOf(ContractViolationException.class);

        assertThat(row(Model.class))
                .usingRecursiveComparison()
                .ignoringFields("violations", "codes")
                .isEqualTo(new ContractedMethod(Model.class.getName(), "fit", "([DI)V", Status.ENFORCED, null));
    }

    @Test
    void what_failed_for_another_reason_stays() throws Throwable {
        WovenCall fit = WovenCall.of(Other.class, "fit", void.class);
        fit.call(new Other(), new double[2], 2);
        Inventory.notEnforced(Other.class, "fit", "([DI)V", "a fault of another call site");

        use(missing());
        assertThatThrownBy(() -> fit.call(new Other(), new double[2], 2))
                .isInstanceOf(ContractDefinitionException.class);
        use(null);
        fit.call(new Other(), new double[2], 2);

        assertThat(row(Other.class).reason()).isEqualTo("a fault of another call site");
    }

    private static void use(@Nullable ValidatorFactory factory) {
        Validators.use(factory);
        Modes.relink();
    }

    private static ValidatorFactory missing() {
        return (ValidatorFactory) Proxy.newProxyInstance(
                MendedProviderTest.class.getClassLoader(),
                new Class<?>[] {ValidatorFactory.class},
                (proxy, method, arguments) -> {
                    throw new ValidationException("not ready");
                });
    }

    private static ContractedMethod row(Class<?> type) {
        List<ContractedMethod> rows = new ArrayList<>(Inventory.rows());
        rows.removeIf(row -> !row.model().equals(type.getName()));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
