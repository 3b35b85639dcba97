package dev.proviso.mode;

import dev.proviso.Depth;
import dev.proviso.EffectiveSetting;
import dev.proviso.settings.Key;
import java.util.List;

/** How deep values are looked into, by name of package or class. */
public final class Depths {
    private static final Settings<Depth> SETTINGS = new Settings<>(Key.DEPTH, Depth.class, Depth.FULL);

    static {
        SETTINGS.readGiven();
    }

    private Depths() {}

    /**
     * Sets the depth for a package with all below it, or for a class with those nested in it.
     *
     * @param name the package or class, or the empty name for all
     * @param source who sets it, for people
     * @throws IllegalArgumentException if no package or class can have this name
     */
    public static void set(String name, Depth depth, String source) {
        SETTINGS.set(name, depth, source);
    }

    /** The depth for a class by its binary name, or for a package. */
    public static Depth of(String name) {
        return SETTINGS.governing(name).value();
    }

    /** The same, with the name that it is set for and who has set it. */
    public static EffectiveSetting effective(String name) {
        return SETTINGS.effective(name);
    }

    /** All that is set. */
    public static List<EffectiveSetting> all() {
        return SETTINGS.all(null);
    }

    public static Settings.Current<Depth> current(Class<?> type) {
        return SETTINGS.current(type);
    }
}
