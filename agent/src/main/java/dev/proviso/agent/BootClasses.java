package dev.proviso.agent;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.Names;
import org.jspecify.annotations.Nullable;

/**
 * Contracted classes on the boot class path, where agents put what the JDK's own classes are to see. No call site there
 * could be linked to core, so that they are reported.
 */
final class BootClasses {
    /** Rows are kept by class loader, and the boot loader has none. */
    private static final ClassLoader IN_ITS_PLACE = ClassLoader.getPlatformClassLoader();

    private final Outcomes outcomes;

    BootClasses(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Sees a class that the boot loader defines. */
    void saw(String name, byte[] classFile) {
        try {
            String reason = reason(classFile);
            if (reason != null) {
                outcomes.leftAlone(IN_ITS_PLACE, Names.binary(name), reason);
            }
        } catch (Throwable fault) {
            leaveFaulty(name, fault);
        }
    }

    /** Why the contract of a class is not enforced, or null if it has none. */
    private static @Nullable String reason(byte[] classFile) {
        try {
            return ClassFileHead.read(classFile).namesWords()
                    ? "it is on the boot class path, where nothing is woven"
                    : null;
        } catch (RuntimeException malformed) {
            return ClassFileHead.seemsToNameWords(classFile)
                    ? "its class file can not be read (" + malformed.getMessage() + ")"
                    : null;
        }
    }

    private void leaveFaulty(String name, Throwable fault) {
        try {
            AgentReport.countFault();
            outcomes.leftAlone(IN_ITS_PLACE, Names.binary(name), "it could not be looked at: " + fault);
        } catch (Throwable ignored) {
            // Out of memory or stack: the class loads all the same, and the count above was the first thing done.
        }
    }
}
