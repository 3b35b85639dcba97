package dev.proviso.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.ContractViolationException;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.annotation.ExpectShape;
import dev.proviso.mode.Modes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A thousand call sites are switched at once. How long that takes is printed; that it is one batch is tested in ModesTest. */
@ExtendWith(Quiet.class)
class ToggleTest {
    private static final int SITES = 1_000;
    private static final double[] BAD = new double[3];

    static class Model {
        @ExpectShape("n 2")
        static double[][] check(@ExpectShape("n 2") double[][] x, @ExpectShape("n") double[] y) {
            return x;
        }

        static void pair(@ExpectShape("2") double[] pair) {}
    }

    @AfterEach
    void enforce() {
        Modes.set(ToggleTest.class.getName(), Mode.ENFORCE, EffectiveSetting.CALL);
    }

    @Test
    void a_thousand_call_sites_follow_one_change_of_mode() throws Throwable {
        List<WovenCall> sites = new ArrayList<>();
        for (int i = 0; i < SITES; i++) {
            sites.add(WovenCall.of(Model.class, "pair", void.class));
        }
        for (WovenCall site : sites) {
            assertThatThrownBy(() -> site.enter((Object) BAD)).isInstanceOf(ContractViolationException.class);
        }
        for (Mode mode : List.of(Mode.OFF, Mode.ENFORCE, Mode.OFF, Mode.WARN, Mode.OFF, Mode.ENFORCE)) {
            long start = System.nanoTime();
            Modes.set(ToggleTest.class.getName(), mode, EffectiveSetting.CALL);
            long switched = System.nanoTime();
            int refused = 0;
            for (WovenCall site : sites) {
                try {
                    site.enter((Object) new double[mode == Mode.ENFORCE ? 2 : 3]);
                } catch (ContractViolationException stillEnforced) {
                    refused++;
                }
            }
            long followed = System.nanoTime();
            System.out.println(SITES + " call sites to " + mode + ": switched in " + (switched - start) / 1_000
                    + " us, all reached again in " + (followed - switched) / 1_000 + " us");
            assertThat(refused).isZero();
        }
        assertThatThrownBy(() -> sites.get(SITES - 1).enter((Object) BAD))
                .isInstanceOf(ContractViolationException.class);
    }
}
