package dev.proviso.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Settings in the environment: {@code PROVISO_MODE=WARN}. The names of variables hold no dots and no small letters, so
 * what is set by name stands in the value: {@code PROVISO_MODES=com.acme=OFF,com.acme.live=ENFORCE}.
 */
final class EnvironmentVariables {
    private static final String PREFIX = "PROVISO_";

    private final Complaints complaints;
    private final Reading reading;

    EnvironmentVariables(Complaints complaints) {
        this.complaints = complaints;
        this.reading = new Reading(complaints);
    }

    List<Setting> read(Map<String, String> environment) {
        List<Setting> settings = new ArrayList<>();
        for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
            if (variable.getKey().startsWith(PREFIX)) {
                read(variable.getKey(), variable.getValue(), settings);
            }
        }
        return settings;
    }

    private void read(String variable, String value, List<Setting> settings) {
        String word = variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
        String source = "environment variable " + variable;
        String written = source + "=" + value;
        Key key = Key.of(word.replace('_', '.'));
        Key listed = word.endsWith("s") ? Key.of(word.substring(0, word.length() - 1)) : null;
        if (key != null) {
            add(settings, reading.of(key, null, value, source, written));
        } else if (listed != null && listed.isByName()) {
            list(listed, value, source, settings);
        } else {
            complain(word, written);
        }
    }

    private void list(Key key, String value, String source, List<Setting> settings) {
        for (String item : value.split(",", -1)) {
            int equals = item.indexOf('=');
            if (equals >= 0) {
                String name = item.substring(0, equals).strip();
                add(settings, reading.of(key, name, item.substring(equals + 1), source, source + ": " + item.strip()));
            } else if (!item.isBlank()) {
                complaints.ignored(
                        source + ": " + item.strip(),
                        "expected <package or class>=<" + key.word() + ">, separated by commas");
            }
        }
    }

    private void complain(String word, String written) {
        int end = word.indexOf('_');
        String head = end < 0 ? word : word.substring(0, end);
        Key named = Key.of(head);
        Key near = Key.near(word);
        if (named != null && named.isByName()) {
            String list = PREFIX + named.name() + "S";
            complaints.ignored(written, "write " + list + "=<package or class>=<" + named.word() + ">");
        } else if (near != null) {
            complaints.ignored(written, "did you mean " + PREFIX + near.name() + "?");
        }
    }

    private static void add(List<Setting> settings, @Nullable Setting setting) {
        if (setting != null) {
            settings.add(setting);
        }
    }
}
