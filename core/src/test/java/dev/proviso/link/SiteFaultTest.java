package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.annotation.Trains;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.MethodContract;
import dev.proviso.inventory.Inventory;
import dev.proviso.report.InternalFaults;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fault of Proviso's own while a call is examined: the call goes on, and its method is no more listed as enforced. */
class SiteFaultTest {
    static class Entered {
        void predict(@ExpectShape("2") double[] x) {}
    }

    static class Left {
        @ExpectShape("n")
        double[] predict(@ExpectShape("n") double[] x) {
            return x;
        }
    }

    static class Trained {
        @Learned
        double @Nullable [] mean;

        @Trains
        @ExpectShape("n")
        double[] fit(@ExpectShape("n") double[] x) {
            return x;
        }
    }

    @SuppressWarnings("NullAway") // is what is wrong with it
    private static final Frame SENSELESS = Frame.checked(Collections.singletonList(null));

    private final long before = InternalFaults.count();

    @Test
    void at_its_entry() {
        Site site = site(Entered.class, "predict", Role.ENTER, MethodType.methodType(void.class));
        ModelTables tables = new ModelTables(site, null);
        Object[] tooFew = {};

        Object unused = new EntryFailure(site, null, Mode.ENFORCE, tables, true).handle(tooFew);

        assertIsNotEnforced(Entered.class, "predict", "([D)V");
    }

    @Test
    void at_its_end() {
        Site site = site(Left.class, "predict", Role.EXIT, MethodType.methodType(void.class));
        new ExitFailure(site, null, Mode.ENFORCE, site.tally(), true).judge(new Left(), new double[2], SENSELESS);

        assertIsNotEnforced(Left.class, "predict", "([D)[D");
    }

    @Test
    void at_the_end_of_a_training() {
        Site site = site(Trained.class, "fit", Role.EXIT_OR_THROW, MethodType.methodType(void.class));
        Trained model = new Trained();
        model.mean = new double[2];

        new TrainingEnd(site, Mode.ENFORCE).returned(model, new double[2], SENSELESS, true);

        assertIsNotEnforced(Trained.class, "fit", "([D)[D");
    }

    private void assertIsNotEnforced(Class<?> type, String method, String descriptor) {
        List<ContractedMethod> rows = new ArrayList<>(Inventory.rows());
        rows.removeIf(row -> !row.model().equals(type.getName()));
        assertThat(rows).hasSize(1);
        ContractedMethod row = rows.get(0);
        assertThat(row.method() + row.descriptor()).isEqualTo(method + descriptor);
        assertThat(row.status()).isEqualTo(Status.NOT_ENFORCED);
        assertThat(row.reason()).startsWith("java.lang.");
        assertThat(InternalFaults.count()).isEqualTo(before + 1);
    }

    private static Site site(Class<?> type, String name, Role role, MethodType of) {
        Method method = WovenCall.method(type, name);
        MethodContract contract = ContractReader.method(method);
        return new Site(role, contract, FrameLayout.of(contract, null), of, WovenCall.lookup(type));
    }
}
