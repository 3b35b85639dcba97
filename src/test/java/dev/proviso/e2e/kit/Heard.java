package dev.proviso.e2e.kit;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.Violation;
import dev.proviso.event.Attention;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import dev.proviso.event.Violated;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the listeners of an application hear, from when it is opened until it is closed. */
public final class Heard implements ContractListener, AutoCloseable {
    private final List<ContractEvent> events = new CopyOnWriteArrayList<>();
    private final List<Violation> violations = new CopyOnWriteArrayList<>();
    private final List<Mode> modes = new CopyOnWriteArrayList<>();

    private final Attention attention;

    private Heard(Attention attention) {
        this.attention = attention;
    }

    /** Begins to listen to everything. */
    public static Heard listening() {
        return listening(Attention.EVERY);
    }

    /** Begins to listen as closely as this. */
    public static Heard listening(Attention attention) {
        Heard heard = new Heard(attention);
        Proviso.addListener(heard);
        return heard;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public void onEvent(ContractEvent event) {
        events.add(event);
        if (event instanceof Violated violated) {
            violations.add(violated.violation());
            modes.add(violated.mode());
        }
    }

    /** All events, in order. */
    public List<ContractEvent> events() {
        return events;
    }

    /** Those of one type, in order. */
    public <E extends ContractEvent> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The messages of violations, in order. */
    public List<String> messages() {
        return violations.stream().map(Violation::message).toList();
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The mode of each violation. */
    public List<Mode> modes() {
        return modes;
    }

    @Override
    public void close() {
        Proviso.removeListener(this);
    }
}
