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

    @Test
    void what_was_asked_for_while_somebody_watches_holds_afterwards() {
        CallCounts.beginWatching();
        CallCounts.set(true);
        CallCounts.endWatching();
        assertThat(CallCounts.areOn()).isTrue();

        CallCounts.beginWatching();
        CallCounts.set(false);
        assertThat(CallCounts.areOn()).isTrue();
        CallCounts.endWatching();
        assertThat(CallCounts.areOn()).isFalse();
    }

    @Test
    void calls_are_counted_until_the_last_one_watches_no_more() {
        CallCounts.beginWatching();
        CallCounts.beginWatching();
        CallCounts.endWatching();
        assertThat(CallCounts.areOn()).isTrue();

        CallCounts.endWatching();
        assertThat(CallCounts.areOn()).isFalse();
    }
}
