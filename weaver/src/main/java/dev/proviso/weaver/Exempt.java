package dev.proviso.weaver;

import java.util.List;
import java.util.Set;

/** Classes that are never looked at: the platform's, Proviso's own, and stand-ins made by frameworks. */
public final class Exempt {
    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    private static final String[] PLATFORM_PREFIXES = {"java/", "javax/", "jdk/", "sun/", "com/sun/"};

    private static final List<String> ENGINE_PREFIXES = List.of(
            "dev/proviso/agent/",
            "dev/proviso/annotation/",
            "dev/proviso/constraint/",
            "dev/proviso/contract/",
            "dev/proviso/control/",
            "dev/proviso/dashboard/",
            "dev/proviso/event/",
            "dev/proviso/inventory/",
            "dev/proviso/jakarta/",
            "dev/proviso/jfr/",
            "dev/proviso/jmx/",
            "dev/proviso/link/",
            "dev/proviso/live/",
            "dev/proviso/logback/",
            "dev/proviso/micrometer/",
            "dev/proviso/mode/",
            "dev/proviso/profile/",
            "dev/proviso/provider/",
            "dev/proviso/proxy/",
            "dev/proviso/report/",
            "dev/proviso/schema/",
            "dev/proviso/settings/",
            "dev/proviso/shape/",
            "dev/proviso/start/",
            "dev/proviso/table/",
            "dev/proviso/training/",
            "dev/proviso/validator/",
            "dev/proviso/value/",
            "dev/proviso/weaver/",
            "dev/proviso/words/",
            "net/bytebuddy/");

    /**
     * In the names of classes that frameworks make as stand-ins for a model, and Proviso itself as guards of one. They
     * hand the calls on to the model, where the contract is kept; their own fields are never set, so that a stand-in
     * would always seem untrained.
     */
    private static final String[] STAND_IN_MARKS = {
        "$$Lambda",
        "CGLIB$$",
        "$$EnhancerBy",
        "$$FastClassBy",
        "$ByteBuddy$",
        "$HibernateProxy$",
        "$MockitoMock$",
        "$ProvisoGuard",
        "_$$_Weld",
        "_$$_jvst"
    };

    private static final String ENTRY_PACKAGE = "dev/proviso/";

    /** Core calls this one to see whether enforcement works, so it is woven like a user's class. */
    private static final Set<String> ENTRY_CLASSES_WOVEN = Set.of("dev/proviso/Probe");

    private Exempt() {}

    public static boolean loader(ClassLoader loader) {
        return loader == PLATFORM;
    }

    /** Whether the class of this internal name is exempt. */
    public static boolean name(String name) {
        return isPlatform(name) || isEngine(name) || isStandIn(name);
    }

    /** Whether the class of this internal name belongs to the JDK and can carry no contract. */
    public static boolean isPlatform(String name) {
        for (String prefix : PLATFORM_PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStandIn(String name) {
        if (name.indexOf('$') >= 0) {
            for (String mark : STAND_IN_MARKS) {
                if (name.contains(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEngine(String name) {
        for (String prefix : ENGINE_PREFIXES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return name.startsWith(ENTRY_PACKAGE)
                && name.indexOf('/', ENTRY_PACKAGE.length()) < 0
                && !ENTRY_CLASSES_WOVEN.contains(name);
    }
}
