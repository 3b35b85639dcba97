package dev.proviso.mode;

import dev.proviso.Mode;

/** The modes by name of package or class. */
public final class Modes {
    private static final String PROBE = "dev.proviso.Probe";
    private static final Settings<Mode> SETTINGS = new Settings<>("mode", Mode.values(), Mode.ENFORCE);

    static {
        SETTINGS.exempt(PROBE, Mode.ENFORCE);
        SETTINGS.readProperties();
    }

    private Modes() {}

    /**
     * Sets the mode of a package with all below it, or of a class with those nested in it.
     *
     * @param name the package or class, or the empty name for all
     * @throws IllegalArgumentException if no package or class can have this name
     */
    public static void set(String name, Mode mode) {
        SETTINGS.set(name, mode);
    }

    /** The mode of a class by its binary name, or of a package. */
    public static Mode of(String name) {
        return SETTINGS.governing(name).value();
    }

    public static Policy<Mode> policy(Class<?> type) {
        return SETTINGS.governing(type.getName());
    }

    public static Settings.Current<Mode> current(Class<?> type) {
        return SETTINGS.current(type);
    }
}
