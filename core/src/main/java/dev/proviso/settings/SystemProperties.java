package dev.proviso.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Settings among the system properties, where the agent leaves its arguments too. */
final class SystemProperties {
    static final String PREFIX = "proviso.";
    private static final String ARGUMENT = "proviso.argument.";

    private final Complaints complaints;
    private final Reading reading;

    SystemProperties(Complaints complaints) {
        this.complaints = complaints;
        this.reading = new Reading(complaints);
    }

    /** Others may begin with the prefix too: only what looks like a slip is complained of. */
    List<Setting> settings(Properties properties) {
        List<Setting> settings = new ArrayList<>();
        for (String property : new TreeSet<>(properties.stringPropertyNames())) {
            if (property.startsWith(PREFIX) && !property.startsWith(ARGUMENT)) {
                String rest = property.substring(PREFIX.length());
                String value = properties.getProperty(property, "");
                String source = "system property " + property;
                Key key = Key.of(Reading.word(rest));
                Key near = Key.near(Reading.word(rest));
                if (key != null) {
                    add(settings, reading.of(key, Reading.name(rest), value, source, source + "=" + value));
                } else if (near != null) {
                    complaints.ignored(source + "=" + value, "did you mean " + PREFIX + near.word() + "?");
                }
            }
        }
        return settings;
    }

    /** The agent has complained of those that are wrong, and has not passed them on. */
    List<Setting> arguments(Properties properties) {
        List<Setting> settings = new ArrayList<>();
        for (String property : new TreeSet<>(properties.stringPropertyNames())) {
            if (property.startsWith(ARGUMENT)) {
                String argument = property.substring(ARGUMENT.length());
                String value = properties.getProperty(property, "");
                String source = "agent argument " + argument;
                Key key = Key.of(Reading.word(argument));
                if (key != null) {
                    add(settings, reading.of(key, Reading.name(argument), value, source, source + "=" + value));
                }
            }
        }
        return settings;
    }

    private static void add(List<Setting> settings, @Nullable Setting setting) {
        if (setting != null) {
            settings.add(setting);
        }
    }
}
