package dev.proviso.inventory;

import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.event.InventoryTaken;
import dev.proviso.event.Occurrence;
import dev.proviso.mode.Modes;
import dev.proviso.report.InternalFaults;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** The inventory as an event: its sums, and why methods are not enforced. */
public final class InventoryNews {
    private InventoryNews() {}

    /** That of this moment. */
    public static InventoryTaken now() {
        int methods = 0;
        int reached = 0;
        int unenforced = 0;
        Set<String> reasons = new LinkedHashSet<>();
        for (ContractedMethod row : Inventory.rows()) {
            methods++;
            reached += row.status() == Status.ENFORCED ? 1 : 0;
            String reason = row.reason();
            if (row.status() == Status.NOT_ENFORCED) {
                unenforced++;
                reasons.add(row.model() + "." + row.method() + ": " + reason);
            }
        }
        return new InventoryTaken(
                Occurrence.now(),
                methods,
                reached,
                unenforced,
                InternalFaults.count(),
                Modes.of("").name(),
                new ArrayList<>(reasons));
    }
}
