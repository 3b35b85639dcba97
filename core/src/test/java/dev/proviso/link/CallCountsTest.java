package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.ContractedMethod;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.inventory.Inventory;
import dev.proviso.mode.Modes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallCountsTest {

    static class Model {
        @ExpectShape("n")
        double[] answer(@ExpectShape("n") double[] x) {
            return x;
        }
    }

    static class Sub extends Model {}

    @AfterEach
    void countNoMore() {
        Proviso.countCalls(false);
        Modes.set(CallCountsTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void calls_are_counted_while_that_is_asked_for_once_each_in_any_mode() throws Throwable {
        WovenCall answer = WovenCall.of(Model.class, "answer", long.class);
        call(answer, new Model());
        Proviso.countCalls(true);
        assertThat(calls()).isZero();

        call(answer, new Model());
        call(answer, new Sub());
        call(answer, new Model());
        assertThat(calls()).isEqualTo(3);

        Modes.set(CallCountsTest.class.getName(), Mode.OFF, EffectiveSetting.CALL);
        call(answer, new Model());
        assertThat(calls()).isEqualTo(4);

        Proviso.countCalls(false);
        call(answer, new Model());
        assertThat(calls()).isEqualTo(4);
    }

    private static void call(WovenCall answer, Model model) throws Throwable {
        answer.call(model, new double[2]);
    }

    private static @Nullable Long calls() {
        List<ContractedMethod> rows = new ArrayList<>(Inventory.rows());
        rows.removeIf(row -> !row.model().equals(Model.class.getName()));
        assertThat(rows).hasSize(1);
        return rows.get(0).calls();
    }
}
