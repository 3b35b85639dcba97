package dev.proviso.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was set at start. It is read once, when it is first asked for; what makes no sense is told then. */
public final class Given {
    /** By this system property the agent knows that what it is told now comes too late. */
    private static final String READ = "dev.proviso.settings.read";

    private static final Complaints COMPLAINTS = new Complaints();
    private static final List<Setting> ALL = read();

    private Given() {}

    /** All settings of a key; of two for one name, the later counts. */
    public static List<Setting> of(Key key) {
        List<Setting> settings = new ArrayList<>();
        for (Setting setting : ALL) {
            if (setting.key() == key) {
                settings.add(setting);
            }
        }
        return settings;
    }

    /** The setting that counts of a key that goes by no names, or null. */
    public static @Nullable Setting last(Key key) {
        List<Setting> settings = of(key);
        return settings.isEmpty() ? null : settings.get(settings.size() - 1);
    }

    /** What was ignored, and why: the lines that were printed. */
    public static List<String> ignored() {
        return COMPLAINTS.lines();
    }

    private static List<Setting> read() {
        try {
            System.setProperty(READ, "true");
            return new Sources(System.getProperties(), System.getenv(), Given.class.getClassLoader(), COMPLAINTS)
                    .read();
        } catch (RuntimeException | LinkageError unreadable) {
            COMPLAINTS.add("ignored all settings made at start: " + unreadable);
            return List.of();
        }
    }
}
