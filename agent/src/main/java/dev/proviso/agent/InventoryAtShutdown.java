package dev.proviso.agent;

import org.jspecify.annotations.Nullable;

/** Has core write the inventory when the JVM shuts down: that no contracted method was called is what one wants to be told. */
final class InventoryAtShutdown extends CoreTask {
    private static final String WRITER = "dev.proviso.inventory.AtShutdown";

    /** A core of any class loader sets this system property when it is going to write. */
    private static final String ARMED = "dev.proviso.inventory.armed";

    private InventoryAtShutdown(Notices notices) {
        super("proviso-agent-inventory", WRITER, "write", "the inventory could not be written", notices);
    }

    /** Has it written, where the arguments, a system property or the environment ask for it. */
    static void arm(AgentArguments arguments, Notices notices) {
        if (isAskedFor(
                arguments.properties().get("proviso.argument.inventory"),
                System.getProperty("proviso.inventory"),
                System.getenv("PROVISO_INVENTORY"))) {
            Runtime.getRuntime().addShutdownHook(new InventoryAtShutdown(notices));
        }
    }

    /** The first that makes sense counts, as it does for core. */
    private static boolean isAskedFor(@Nullable String... values) {
        for (String value : values) {
            String text = value == null ? "" : value.strip();
            if (text.equals("none")) {
                return false;
            }
            if (text.equals("shutdown") || text.startsWith("shutdown:")) {
                return true;
            }
        }
        return false;
    }

    @Override
    void missing(Notices notices) {
        if (System.getProperty(ARMED) == null) {
            notices.say("no inventory is written: proviso-core is not on the class path, and no contracted method"
                    + " was called where it is");
        }
    }
}
