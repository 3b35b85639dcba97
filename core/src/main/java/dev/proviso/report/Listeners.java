package dev.proviso.report;

import dev.proviso.event.Attention;
import dev.proviso.event.ContractEvent;
import dev.proviso.event.ContractListener;
import java.util.ArrayList;
import java.util.List;

/** Those who hear of events. To ask who is there takes no lock. */
final class Listeners {
    /** Nobody, or those who were there when it was made. */
    private record Crowd(List<Entry> entries, boolean everyHeard, boolean examinedHeard) {}

    private record Entry(ContractListener listener, Attention attention) {}

    private volatile Crowd crowd = new Crowd(List.of(), false, false);

    /** From now on, the listener hears; once, however often it is added. */
    synchronized void add(ContractListener listener) {
        List<Entry> entries = new ArrayList<>(crowd.entries);
        for (Entry entry : entries) {
            if (entry.listener.equals(listener)) {
                return;
            }
        }
        entries.add(new Entry(listener, listener.attention()));
        crowd = crowd(entries);
    }

    /** The listener hears no more. */
    synchronized void remove(ContractListener listener) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : crowd.entries) {
            if (!entry.listener.equals(listener)) {
                entries.add(entry);
            }
        }
        crowd = crowd(entries);
    }

    /** Whether anybody is there. */
    boolean isEmpty() {
        return crowd.entries.isEmpty();
    }

    /** Whether anybody hears of every violation, so that none may be left unexamined. */
    boolean areToHearEvery() {
        return crowd.everyHeard;
    }

    /** Whether anybody hears of violations that are not logged. */
    boolean areToHearUnlogged() {
        return crowd.examinedHeard;
    }

    /**
     * Tells all who are to hear of it.
     *
     * @param logged whether it is one that is logged
     */
    void tell(ContractEvent event, boolean logged) {
        for (Entry entry : crowd.entries) {
            if (logged || entry.attention != Attention.LOGGED) {
                tell(entry.listener, event);
            }
        }
    }

    private static void tell(ContractListener listener, ContractEvent event) {
        try {
            listener.onEvent(event);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            InternalFaults.tellUnreported("listener " + listener.getClass().getName(), e);
        }
    }

    private static Crowd crowd(List<Entry> entries) {
        boolean every = false;
        boolean examined = false;
        for (Entry entry : entries) {
            every |= entry.attention == Attention.EVERY;
            examined |= entry.attention != Attention.LOGGED;
        }
        return new Crowd(List.copyOf(entries), every, examined);
    }
}
