package dev.proviso.link;

import dev.proviso.Mode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The modes by name of package or class; the longest name that holds a class governs it.
 *
 * <p>At start they are read from the system properties {@code proviso.mode} and {@code proviso.mode.<name>}.
 */
public final class Modes {
    private static final String PROPERTY = "proviso.mode";
    private static final String PROBE = "dev.proviso.Probe";
    private static final Map<String, Policy> POLICIES = new ConcurrentHashMap<>();

    static {
        POLICIES.put("", new Policy(Mode.ENFORCE));
        POLICIES.put(PROBE, new Policy(Mode.ENFORCE));
        for (String key : System.getProperties().stringPropertyNames()) {
            if (key.equals(PROPERTY) || key.startsWith(PROPERTY + ".")) {
                fromProperty(key, System.getProperty(key, ""));
            } else if (ModeNames.resemblesMode(key)) {
                ignored(key, System.getProperty(key, ""), "did you mean " + PROPERTY + "?");
            }
        }
    }

    private Modes() {}

    /**
     * Sets the mode of a package with all below it, or of a class with those nested in it.
     *
     * @param name the package or class, or the empty name for all
     * @throws IllegalArgumentException if no package or class can have this name
     */
    public static synchronized void set(String name, Mode mode) {
        String refusal = name.isEmpty() ? null : ModeNames.refuse(name);
        if (refusal != null) {
            throw new IllegalArgumentException(refusal);
        }
        Policy policy = POLICIES.get(name);
        if (policy != null) {
            policy.change(mode);
            return;
        }
        Policy above = governing(name);
        POLICIES.put(name, new Policy(mode));
        above.change(above.mode());
    }

    /** The mode of a class by its binary name, or of a package. */
    public static Mode of(String name) {
        return governing(name).mode();
    }

    static Policy policy(Class<?> type) {
        return governing(type.getName());
    }

    private static Policy governing(String name) {
        String at = name;
        while (true) {
            Policy policy = POLICIES.get(at);
            if (policy != null) {
                return policy;
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('$'))));
        }
    }

    private static void fromProperty(String key, String value) {
        Mode mode = parse(value);
        if (mode == null) {
            ignored(key, value, "expected OFF, WARN or ENFORCE");
            return;
        }
        boolean all = key.equals(PROPERTY);
        String name = all ? "" : key.substring(PROPERTY.length() + 1);
        String refusal = all ? null : ModeNames.refuse(name);
        if (refusal == null) {
            POLICIES.put(name, new Policy(mode));
        } else {
            ignored(key, value, refusal);
        }
    }

    private static void ignored(String key, String value, String why) {
        System.err.println("proviso: ignored system property " + key + "=" + value + ": " + why);
    }

    private static @Nullable Mode parse(String value) {
        for (Mode mode : Mode.values()) {
            if (mode.name().equals(value.trim().toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        return null;
    }
}
