package dev.proviso;

import dev.proviso.inventory.AgentBridge;
import dev.proviso.inventory.Inventory;
import dev.proviso.link.Bootstrap;
import dev.proviso.report.InternalFaults;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Finds out whether contracts are enforced in this JVM. */
final class SelfTest {
    private static final int MOST_LISTED = 20;

    private SelfTest() {}

    /** What is wrong, or null if nothing is. */
    static @Nullable String problem() {
        if (!isProbeRefused() && !isBuiltAndRefusing()) {
            return unwoven();
        }
        StringBuilder unenforced = new StringBuilder();
        int count = 0;
        for (ContractedMethod row : Inventory.rows()) {
            if (row.status() == ContractedMethod.Status.NOT_ENFORCED && count++ < MOST_LISTED) {
                unenforced.append("\n  ").append(row.model()).append('.').append(row.method());
                unenforced.append(row.descriptor()).append(": ").append(row.reason());
            }
        }
        if (count > 0) {
            return count + (count == 1 ? " contract is" : " contracts are") + " NOT ENFORCED:" + unenforced;
        }
        return InternalFaults.count() == 0
                ? null
                : InternalFaults.count()
                        + (InternalFaults.count() == 1
                                ? " internal fault was told: "
                                : " internal faults were told; the first: ")
                        + InternalFaults.told().get(0);
    }

    /** Whether classes bring their call sites along, and those work. An agent that is there has to reach core all the same. */
    private static boolean isBuiltAndRefusing() {
        return !AgentBridge.isAttached() && Inventory.hasBuilt() && isCallSiteRefusing();
    }

    /** Core is not woven when it is built; so the call that the weaver would put into the probe is made here. */
    private static boolean isCallSiteRefusing() {
        MethodType takesAnArray = MethodType.methodType(void.class, int[].class);
        try {
            Bootstrap.link(Probe.lookup(), "enter", takesAnArray, "lengthOf", "([I)I")
                    .dynamicInvoker()
                    .invokeExact(new int[3]);
            return false;
        } catch (ContractViolationException refused) {
            return true;
        } catch (Throwable fault) {
            InternalFaults.tell("breaking a contract to see whether it is enforced", fault);
            return false;
        }
    }

    private static String unwoven() {
        if (AgentBridge.isAttached()) {
            return "Proviso's agent is attached, but it did not weave proviso-core's own probe: " + reasonOfProbe();
        }
        return AgentBridge.faults() == 0
                ? "Proviso enforces no contract in this JVM: start it with -javaagent:proviso-agent.jar, or weave"
                        + " its classes when they are built, by proviso-weaver"
                        + " (Proviso.guard(model) checks only the models that it wraps)"
                : "Proviso enforces no contract in this JVM: its agent could not start, and has said why on standard error";
    }

    private static String reasonOfProbe() {
        for (ContractedMethod row : Inventory.rows()) {
            if (row.model().equals(Probe.class.getName()) && row.reason() != null) {
                return row.reason();
            }
        }
        return "core was loaded by a class loader that the agent does not reach";
    }

    private static boolean isProbeRefused() {
        try {
            Probe.lengthOf(new int[3]);
            return false;
        } catch (ContractViolationException refused) {
            return true;
        }
    }
}
