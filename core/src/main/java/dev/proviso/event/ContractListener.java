package dev.proviso.event;

/**
 * Hears of what happens. Register it with {@code Proviso.addListener}.
 *
 * <p>It is called on the thread where it happens, before the call fails or goes on, so it must be quick and must not
 * block. What it throws is caught, counted among the internal faults and told once; the call is not touched by it. What its own
 * work gives rise to is not told to anybody: it would have no end.
 */
public interface ContractListener {

    /** Something has happened. Events of one thread come in their order. */
    void onEvent(ContractEvent event);

    /** Which violations it is to hear of. It is asked once, when the listener is added; other events come in any case. */
    default Attention attention() {
        return Attention.EVERY;
    }
}
