package dev.proviso.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.mode.Modes;
import java.lang.invoke.SwitchPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallCountsTest {
    @AfterEach
    void countNoMore() {
        CallCounts.set(false);
    }

    @Test
    void call_sites_that_were_linked_follow_when_counting_is_switched() {
        SwitchPoint before = Modes.current(CallCountsTest.class).switchPoint();

        CallCounts.set(true);

        assertThat(CallCounts.areOn()).isTrue();
        assertThat(before.hasBeenInvalidated()).isTrue();
    }
}
