package dev.proviso.event;

import java.util.List;
import java.util.Map;

/**
 * What is enforced and what is not, as far as it is known.
 *
 * @param at when and where
 * @param methods how many contracted methods were seen
 * @param reached how many of them were called
 * @param unenforced how many of them are not enforced
 * @param faults how many faults Proviso had of its own
 * @param mode the mode of what nothing else is set for
 * @param reasons why methods are not enforced, each once
 */
public record InventoryTaken(
        Occurrence at, int methods, int reached, int unenforced, long faults, String mode, List<String> reasons)
        implements ContractEvent {

    public InventoryTaken {
        reasons = List.copyOf(reasons);
    }

    @Override
    public EventKind kind() {
        return EventKind.INVENTORY;
    }

    @Override
    public System.Logger.Level level() {
        return unenforced == 0 && faults == 0 ? System.Logger.Level.INFO : System.Logger.Level.WARNING;
    }

    @Override
    public String message() {
        String first = reasons.isEmpty() ? "" : ": " + reasons.get(0) + (reasons.size() > 1 ? ", and others" : "");
        return EventFields.message(
                "contracted methods: " + methods + ", called: " + reached + ", not enforced: " + unenforced + first);
    }

    @Override
    public Map<String, Object> fields() {
        return new EventFields(kind())
                .with("contract.methods", (long) methods)
                .with("contract.reached", (long) reached)
                .with("contract.unenforced", (long) unenforced)
                .with("contract.internal_faults", faults)
                .with("contract.mode", mode)
                .with("contract.reason", reasons.isEmpty() ? null : reasons.get(0))
                .map();
    }
}
