package dev.proviso.mode;

import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.settings.Key;
import java.util.List;

/** The modes by name of package or class. */
public final class Modes {
    private static final String PROBE = "dev.proviso.Probe";
    private static final Settings<Mode> SETTINGS = new Settings<>(Key.MODE, Mode.class, Mode.ENFORCE);

    static {
        SETTINGS.readGiven();
        SETTINGS.exempt(PROBE, Mode.ENFORCE);
    }

    private Modes() {}

    /**
     * Sets the mode of a package with all below it, or of a class with those nested in it.
     *
     * @param name the package or class, or the empty name for all
     * @param source who sets it, for people
     * @throws IllegalArgumentException if no package or class can have this name
     */
    public static void set(String name, Mode mode, String source) {
        SETTINGS.set(name, mode, source);
    }

    /** Makes all call sites link themselves anew when they are next reached. */
    public static void relink() {
        SETTINGS.relink();
    }

    /** The mode of a class by its binary name, or of a package. */
    public static Mode of(String name) {
        return SETTINGS.governing(name).value();
    }

    /** The same, with the name that it is set for and who has set it. */
    public static EffectiveSetting effective(String name) {
        return SETTINGS.effective(name);
    }

    /** All that is set. */
    public static List<EffectiveSetting> all() {
        return SETTINGS.all(PROBE);
    }

    public static Policy<Mode> policy(Class<?> type) {
        return SETTINGS.governing(type.getName());
    }

    public static Settings.Current<Mode> current(Class<?> type) {
        return SETTINGS.current(type);
    }
}
