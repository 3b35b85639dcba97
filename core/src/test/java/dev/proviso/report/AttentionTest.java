package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.event.Attention;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import dev.proviso.event.EventKind;
import dev.proviso.event.Occurrence;
import dev.proviso.event.SettingChanged;
import dev.proviso.event.Violated;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which listeners hear of what, in a flood of which one call is logged. */
class AttentionTest {
    private static final List<Violation> TWO = List.of(violation("x"), violation("y"));
    private static final int CALLS = 100;

    private final LogLimit limit = new LogLimit(new LogRate(1), Clock.SYSTEM);
    private final List<Listening> listening = new ArrayList<>();

    @AfterEach
    void remove() {
        listening.forEach(Reporter::remove);
    }

    @Test
    void who_asks_for_what_is_logged_hears_what_the_limit_admits() {
        Listening logged = listen(Attention.LOGGED);

        flood();

        assertThat(logged.heard).hasSizeBetween(2, 20);
    }

    @Test
    void who_asks_for_more_hears_all_that_is_published() {
        Listening examined = listen(Attention.EXAMINED);
        Listening every = listen(Attention.EVERY);

        flood();

        assertThat(examined.heard).hasSize(2 * CALLS);
        assertThat(every.heard).hasSize(2 * CALLS);
    }

    @Test
    void only_who_asks_for_every_one_has_all_of_them_examined() {
        listen(Attention.LOGGED);
        listen(Attention.EXAMINED);
        assertThat(Reporter.isEveryHeard()).isFalse();

        listen(Attention.EVERY);
        assertThat(Reporter.isEveryHeard()).isTrue();
    }

    @Test
    void other_events_are_heard_by_all() {
        Listening logged = listen(Attention.LOGGED);

        Reporter.publish(new SettingChanged(Occurrence.now(), "mode", "", "OFF", "WARN", "a test"));

        assertThat(logged.heard).extracting(ContractEvent::kind).containsExactly(EventKind.SETTING_CHANGED);
    }

    @Test
    void what_was_suppressed_is_told_with_the_first_violation_of_the_next_call_that_is_logged() {
        Listening logged = listen(Attention.LOGGED);
        limit.suppress();
        limit.suppress();

        Reporter.publish(TWO, Mode.WARN, limit, true);

        assertThat(logged.heard)
                .extracting(event -> ((Violated) event).suppressed())
                .containsExactly(2L, 0L);
    }

    private void flood() {
        for (int i = 0; i < CALLS; i++) {
            Reporter.publish(TWO, Mode.WARN, limit, false);
        }
    }

    private Listening listen(Attention attention) {
        Listening listener = new Listening(attention);
        listening.add(listener);
        Reporter.add(listener);
        return listener;
    }

    private static Violation violation(String subject) {
        return Violation.of(Code.NULL_VALUE, Blame.CALLER, "Scaler", "fit", subject, subject + " is null");
    }

    private static final class Listening implements ContractListener {
        private final Attention attention;
        private final List<ContractEvent> heard = new ArrayList<>();

        Listening(Attention attention) {
            this.attention = attention;
        }

        @Override
        public Attention attention() {
            return attention;
        }

        @Override
        public void onEvent(ContractEvent event) {
            heard.add(event);
        }
    }
}
