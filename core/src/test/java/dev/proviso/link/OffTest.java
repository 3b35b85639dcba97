package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractViolationException;
import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.annotation.Learned;
import dev.proviso.inventory.Inventory;
import dev.proviso.mode.Modes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Quiet.class)
class OffTest {

    static class Model {
        @Learned
        @ExpectShape("d")
        double[] mean = new double[3];

        void padded(@ExpectShape("d+1") double[] x) {}
    }

    @AfterEach
    void enforce() {
        Modes.set(OffTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void a_name_that_only_a_field_binds_is_no_definition_error_under_off() throws Throwable {
        Modes.set(OffTest.class.getName(), Mode.OFF, EffectiveSetting.CALL);
        WovenCall padded = WovenCall.of(Model.class, "padded", void.class);

        padded.call(new Model(), new double[3]);

        List<ContractedMethod> rows = new ArrayList<>(Inventory.rows());
        rows.removeIf(row -> !row.model().equals(Model.class.getName()));
        assertThat(rows).extracting(ContractedMethod::status).containsExactly(Status.ENFORCED);

        Modes.set(OffTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
        assertThatThrownBy(() -> padded.call(new Model(), new double[3]))
                .isInstanceOf(ContractViolationException.class);
    }
}
