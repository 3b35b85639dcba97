package dev.proviso.inventory;

import dev.proviso.ContractedMethod;
import java.util.Comparator;

/** By class, then by method. */
enum InventoryOrder implements Comparator<ContractedMethod> {
    INSTANCE;

    @Override
    public int compare(ContractedMethod a, ContractedMethod b) {
        int byModel = a.model().compareTo(b.model());
        int byMethod = byModel != 0 ? byModel : a.method().compareTo(b.method());
        return byMethod != 0 ? byMethod : a.descriptor().compareTo(b.descriptor());
    }
}
