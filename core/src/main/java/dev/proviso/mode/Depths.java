package dev.proviso.mode;

import dev.proviso.Depth;

/** How deep values are looked into, by name of package or class. */
public final class Depths {
    private static final Settings<Depth> SETTINGS = new Settings<>("depth", Depth.values(), Depth.FULL);

    static {
        SETTINGS.readProperties();
    }

    private Depths() {}

    /**
     * Sets the depth for a package with all below it, or for a class with those nested in it.
     *
     * @param name the package or class, or the empty name for all
     * @throws IllegalArgumentException if no package or class can have this name
     */
    public static void set(String name, Depth depth) {
        SETTINGS.set(name, depth);
    }

    /** The depth for a class by its binary name, or for a package. */
    public static Depth of(String name) {
        return SETTINGS.governing(name).value();
    }

    public static Settings.Current<Depth> current(Class<?> type) {
        return SETTINGS.current(type);
    }
}
