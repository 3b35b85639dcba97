package dev.proviso.agent;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.Names;

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
            if (ClassFileHead.read(classFile).namesWords()) {
                outcomes.leftAlone(
                        IN_ITS_PLACE, Names.binary(name), "it is on the boot class path, where nothing is woven");
            }
        } catch (Throwable fault) {
            AgentReport.countFault();
        }
    }
}
