package dev.proviso.inventory;

import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.report.InternalFaults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** The contracted methods that were linked, or could not be, for as long as their classes are loaded. */
public final class Inventory {
    private static final Map<Class<?>, Map<String, ContractedMethod>> LINKED = new WeakHashMap<>();
    private static final Map<Class<?>, Map<String, MethodTally>> TALLIES = new WeakHashMap<>();

    static {
        AtShutdown.arm();
    }

    private Inventory() {}

    /** Notes that a method's contract is enforced, unless something was found against it. */
    public static void enforced(Class<?> type, String method, String descriptor) {
        note(type, new ContractedMethod(type.getName(), method, descriptor, Status.ENFORCED, null));
    }

    /** Notes that a method's contract is not enforced, and why. */
    public static void notEnforced(Class<?> type, String method, String descriptor, String reason) {
        note(type, new ContractedMethod(type.getName(), method, descriptor, Status.NOT_ENFORCED, reason));
    }

    /** Takes back that a method's contract is not enforced for this reason, which is to be found out anew. */
    public static synchronized void forget(Class<?> type, String method, String descriptor, String reason) {
        Map<String, ContractedMethod> rows = LINKED.get(type);
        ContractedMethod known = rows == null ? null : rows.get(method + descriptor);
        if (rows != null && known != null && reason.equals(known.reason())) {
            rows.remove(method + descriptor);
        }
    }

    /** What has come of the calls of a method; the same for all who ask. */
    public static synchronized MethodTally tally(Class<?> type, String method, String descriptor) {
        Map<String, MethodTally> tallies = TALLIES.get(type);
        if (tallies == null) {
            tallies = new LinkedHashMap<>();
            TALLIES.put(type, tallies);
        }
        MethodTally tally = tallies.get(method + descriptor);
        if (tally == null) {
            tally = new MethodTally();
            tallies.put(method + descriptor, tally);
        }
        return tally;
    }

    /** Tells that nothing was read of a method's contract, so that it is not enforced. */
    public static void unread(Class<?> type, String method, String descriptor, String reason) {
        InternalFaults.tell(type.getName() + "." + method, new IllegalStateException(reason));
        notEnforced(type, method, descriptor, reason);
    }

    /** Tells a fault of Proviso's own, for which a method's contract is not enforced. */
    public static void fault(Class<?> type, String method, String descriptor, Throwable fault) {
        InternalFaults.tell(type.getName() + "." + method, fault);
        notEnforced(type, method, descriptor, describe(fault));
    }

    private static String describe(Throwable fault) {
        try {
            return fault.toString();
        } catch (RuntimeException unreadable) {
            return fault.getClass().getName();
        }
    }

    private static synchronized void note(Class<?> type, ContractedMethod row) {
        Map<String, ContractedMethod> rows = LINKED.get(type);
        if (rows == null) {
            rows = new LinkedHashMap<>();
            LINKED.put(type, rows);
        }
        String key = row.method() + row.descriptor();
        ContractedMethod known = rows.get(key);
        if (known == null || known.status() != Status.NOT_ENFORCED) {
            rows.put(key, row);
        }
    }

    /**
     * Every row, those of methods that were not called so far included: what the agent knows of classes that are loaded,
     * and what was listed when classes were built.
     */
    public static List<ContractedMethod> rows() {
        Map<String, ContractedMethod> rows = new LinkedHashMap<>();
        boolean attached = AgentBridge.isAttached();
        for (ContractedMethod row : BuildLists.rows(loaders())) {
            if (!attached || row.status() == Status.WOVEN) {
                rows.put(key(row), row);
            }
        }
        for (ContractedMethod row : AgentBridge.rows()) {
            rows.put(key(row), row);
        }
        synchronized (Inventory.class) {
            for (Map.Entry<Class<?>, Map<String, ContractedMethod>> linked : LINKED.entrySet()) {
                for (ContractedMethod row : linked.getValue().values()) {
                    ContractedMethod counted = counted(linked.getKey(), row);
                    ContractedMethod other = rows.put(key(row), counted);
                    if (other != null) {
                        rows.put(key(row), counted.plus(other));
                    }
                }
            }
        }
        List<ContractedMethod> sorted = new ArrayList<>(rows.values());
        sorted.sort(InventoryOrder.INSTANCE);
        return List.copyOf(sorted);
    }

    /** Whether any class was woven when it was built, or at least listed as such. */
    public static boolean hasBuilt() {
        if (!BuildLists.rows(loaders()).isEmpty()) {
            return true;
        }
        synchronized (Inventory.class) {
            for (Class<?> type : LINKED.keySet()) {
                if (Weaving.isWoven(type)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<ClassLoader> loaders() {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        loaders.add(ClassLoader.getSystemClassLoader());
        loaders.add(Inventory.class.getClassLoader());
        loaders.add(Thread.currentThread().getContextClassLoader());
        synchronized (Inventory.class) {
            for (Class<?> type : LINKED.keySet()) {
                loaders.add(type.getClassLoader());
            }
        }
        loaders.remove(null);
        return loaders;
    }

    private static ContractedMethod counted(Class<?> type, ContractedMethod row) {
        Map<String, MethodTally> tallies = TALLIES.get(type);
        MethodTally tally = tallies == null ? null : tallies.get(row.method() + row.descriptor());
        return tally == null
                ? row
                : row.withCounts(tally.violations(), tally.limit().suppressed(), tally.calls(), tally.codes());
    }

    private static String key(ContractedMethod row) {
        return row.model() + '.' + row.method() + row.descriptor();
    }
}
