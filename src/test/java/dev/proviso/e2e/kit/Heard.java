package dev.proviso.e2e.kit;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import dev.proviso.Violation;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.EventListener;
import dev.proviso.event.Violated;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the listeners of an application hear of violations, from when it is opened until it is closed. */
public final class Heard implements EventListener, AutoCloseable {
    private final List<Violation> violations = new CopyOnWriteArrayList<>();
    private final List<Mode> modes = new CopyOnWriteArrayList<>();

    private Heard() {}

    /** Begins to listen. */
    public static Heard listening() {
        Heard heard = new Heard();
        Proviso.addListener(heard);
        return heard;
    }

    @Override
    public void onEvent(ContractEvent event) {
        if (event instanceof Violated violated) {
            violations.add(violated.violation());
            modes.add(violated.mode());
        }
    }

    /** The messages, in order. */
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
