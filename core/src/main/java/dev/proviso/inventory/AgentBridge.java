package dev.proviso.inventory;

import dev.proviso.ContractedMethod;
import dev.proviso.ContractedMethod.Status;
import dev.proviso.report.InternalFaults;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the agent knows. It always lies on the system class path, which need not be where core was loaded from, so the
 * two speak by reflection and in types of the JDK.
 */
public final class AgentBridge {
    private static final String REPORT = "dev.proviso.agent.AgentReport";

    private AgentBridge() {}

    /** Whether the agent runs in this JVM. */
    public static boolean isAttached() {
        return Boolean.TRUE.equals(call("isAttached", new Class<?>[0]));
    }

    /** Whether calls of this class's own contracted methods are checked by the code woven into it. */
    public static boolean isWoven(Class<?> type) {
        return Boolean.TRUE.equals(call("wove", new Class<?>[] {Class.class}, type));
    }

    /** How many faults of its own the agent had. */
    public static int faults() {
        return call("faults", new Class<?>[0]) instanceof Integer count ? count : 0;
    }

    static List<ContractedMethod> rows() {
        List<ContractedMethod> rows = new ArrayList<>();
        if (call("rows", new Class<?>[0]) instanceof List<?> told) {
            for (Object row : told) {
                if (row instanceof String[] cells && cells.length == 5) {
                    String reason = cells[4].isEmpty() ? null : cells[4];
                    rows.add(new ContractedMethod(cells[0], cells[1], cells[2], Status.valueOf(cells[3]), reason));
                }
            }
        }
        return rows;
    }

    private static @Nullable Object call(String name, Class<?>[] types, Object... arguments) {
        try {
            Class<?> report = Class.forName(REPORT, true, ClassLoader.getSystemClassLoader());
            Method method = report.getMethod(name, types);
            return method.invoke(null, arguments);
        } catch (ClassNotFoundException noAgent) {
            return null;
        } catch (IllegalAccessException | NoSuchMethodException | InvocationTargetException fault) {
            InternalFaults.tell("asking the agent for " + name, fault);
            return null;
        }
    }
}
