package dev.proviso.agent;

import java.lang.reflect.InvocationTargetException;

/**
 * Has core write the inventory when the JVM shuts down. Core does that itself once a contracted method was called; this is
 * for programs in which none was, which is what one wants to be told.
 */
final class InventoryAtShutdown extends Thread {
    private static final String WRITER = "dev.proviso.inventory.AtShutdown";

    private InventoryAtShutdown() {
        super("proviso-agent-inventory");
    }

    /** Has it written, where the arguments, a system property or the environment ask for it. */
    static void arm(AgentArguments arguments) {
        if (arguments.properties().containsKey("proviso.argument.inventory")
                || System.getProperty("proviso.inventory") != null
                || System.getenv("PROVISO_INVENTORY") != null) {
            Runtime.getRuntime().addShutdownHook(new InventoryAtShutdown());
        }
    }

    @Override
    public void run() {
        try {
            Class.forName(WRITER, true, ClassLoader.getSystemClassLoader())
                    .getMethod("write")
                    .invoke(null);
        } catch (ClassNotFoundException coreOfAnotherLoader) {
            // That core writes it, if it was ever reached.
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException | LinkageError fault) {
            AgentReport.countFault();
        }
    }
}
