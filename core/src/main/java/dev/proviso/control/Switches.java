package dev.proviso.control;

import dev.proviso.Depth;
import dev.proviso.EffectiveSetting;
import dev.proviso.Mode;
import dev.proviso.event.EventKind;
import dev.proviso.event.Occurrence;
import dev.proviso.event.SettingChanged;
import dev.proviso.mode.Depths;
import dev.proviso.mode.Modes;
import dev.proviso.report.Reporter;

/** Sets modes and depths, and tells of what has changed. */
public final class Switches {
    private Switches() {}

    /**
     * Sets the mode of a package with all below it, or of a class with those nested in it.
     *
     * @param name the package or class, or the empty name for all
     * @param source who sets it, for people
     * @throws IllegalArgumentException if no package or class can have this name
     */
    public static void mode(String name, Mode mode, String source) {
        EffectiveSetting before = Modes.effective(name);
        Modes.set(name, mode, source);
        tell("mode", name, before, mode.name(), source);
    }

    /** The same for the depth. */
    public static void depth(String name, Depth depth, String source) {
        EffectiveSetting before = Depths.effective(name);
        Depths.set(name, depth, source);
        tell("depth", name, before, depth.name(), source);
    }

    private static void tell(String setting, String name, EffectiveSetting before, String after, String source) {
        if (!before.value().equals(after) && Reporter.isHeard(EventKind.SETTING_CHANGED, System.Logger.Level.INFO)) {
            Reporter.publish(new SettingChanged(Occurrence.now(), setting, name, before.value(), after, source));
        }
    }
}
