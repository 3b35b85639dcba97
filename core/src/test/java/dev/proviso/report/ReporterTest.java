package dev.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proviso.Blame;
import dev.proviso.Code;
import dev.proviso.Mode;
import dev.proviso.Violation;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import dev.proviso.event.Violated;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReporterTest {

    private static final Violation FIRST =
            Violation.of(Code.NULL_VALUE, Blame.CALLER, "Scaler", "transform", "x", "x is null");
    private static final Violation SECOND =
            Violation.of(Code.UNTRAINED, Blame.CALLER, "Scaler", "transform", "this", "Scaler is not trained");

    private final List<ContractListener> added = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void removeListeners() {
        added.forEach(Reporter::remove);
    }

    @Test
    void listeners_hear_of_each_violation_in_order_with_the_mode() {
        add(event -> heard.add("a " + text(event)));
        add(event -> heard.add("b " + text(event)));

        publish(List.of(FIRST, SECOND), Mode.WARN);

        assertThat(heard)
                .containsExactly("a NULL_VALUE WARN", "b NULL_VALUE WARN", "a UNTRAINED WARN", "b UNTRAINED WARN");
    }

    @Test
    void a_listener_added_twice_hears_once() {
        ContractListener listener = add(event -> heard.add("a"));
        Reporter.add(listener);

        publish(List.of(FIRST), Mode.ENFORCE);

        assertThat(heard).containsExactly("a");
    }

    @Test
    void a_removed_listener_hears_no_more() {
        Reporter.remove(add(event -> heard.add("a")));

        publish(List.of(FIRST), Mode.ENFORCE);

        assertThat(heard).isEmpty();
    }

    @Test
    void nothing_is_published_in_mode_off() {
        add(event -> heard.add("a"));

        publish(List.of(FIRST), Mode.OFF);

        assertThat(heard).isEmpty();
    }

    @Test
    void what_a_listener_throws_is_counted_and_the_others_still_hear() {
        long before = InternalFaults.count();
        add(event -> {
            throw new IllegalStateException("broken listener");
        });
        add(event -> {
            throw new AssertionError("broken listener");
        });
        add(event -> heard.add("c"));

        publish(List.of(FIRST), Mode.ENFORCE);

        assertThat(heard).containsExactly("c");
        assertThat(InternalFaults.count()).isEqualTo(before + 2);
        assertThat(InternalFaults.told())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("proviso: internal fault, NOT REPORTED: listener "
                                + getClass().getName())
                        .endsWith("java.lang.IllegalStateException: broken listener"));
    }

    @Test
    void a_failing_virtual_machine_is_let_through() {
        add(event -> {
            throw new StackOverflowError();
        });

        assertThatThrownBy(() -> publish(List.of(FIRST), Mode.ENFORCE)).isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> publish(List.of(FIRST), Mode.ENFORCE)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void violations_raised_by_a_listener_are_counted_and_not_published() {
        long before = Reporter.nested();
        add(event -> {
            heard.add("a " + text(event));
            publish(List.of(SECOND, SECOND), Mode.ENFORCE);
        });

        publish(List.of(FIRST), Mode.ENFORCE);
        publish(List.of(FIRST), Mode.ENFORCE);

        assertThat(heard).containsExactly("a NULL_VALUE ENFORCE", "a NULL_VALUE ENFORCE");
        assertThat(Reporter.nested()).isEqualTo(before + 4);
    }

    private static String text(ContractEvent event) {
        return event instanceof Violated violated
                ? violated.violation().code() + " " + violated.mode()
                : event.kind().word();
    }

    private static void publish(List<Violation> violations, Mode mode) {
        Reporter.publish(violations, mode, new LogLimit(), true);
    }

    private ContractListener add(ContractListener listener) {
        added.add(listener);
        Reporter.add(listener);
        return listener;
    }
}
