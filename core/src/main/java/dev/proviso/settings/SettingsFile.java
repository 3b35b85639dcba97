package dev.proviso.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A file of properties in UTF-8, read so that each knows its line. */
final class SettingsFile {
    private final String name;
    private final Complaints complaints;
    private final Reading reading;

    SettingsFile(String name, Complaints complaints) {
        this.name = name;
        this.complaints = complaints;
        this.reading = new Reading(complaints);
    }

    List<Setting> read(InputStream in) throws IOException {
        List<Setting> settings = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        String line = withoutMark(lines.readLine());
        while (line != null) {
            number++;
            int first = number;
            StringBuilder logical = new StringBuilder(line);
            while (continues(line) && (line = lines.readLine()) != null) {
                number++;
                logical.append('\n').append(line);
            }
            read(logical.toString(), name + ":" + first, settings);
            line = line == null ? null : lines.readLine();
        }
        return settings;
    }

    /** Some editors put a byte-order mark before the text. */
    private static @Nullable String withoutMark(@Nullable String first) {
        return first != null && first.startsWith("\uFEFF") ? first.substring(1) : first;
    }

    private void read(String line, String place, List<Setting> settings) throws IOException {
        Properties parsed = new Properties();
        try {
            parsed.load(new StringReader(line));
        } catch (IllegalArgumentException malformed) {
            complaints.ignored(place, String.valueOf(malformed.getMessage()));
        }
        for (String property : parsed.stringPropertyNames()) {
            String value = parsed.getProperty(property, "");
            read(property, value, place, settings);
        }
    }

    private void read(String property, String value, String place, List<Setting> settings) {
        String written = property + "=" + value + " in " + place;
        boolean prefixed = property.startsWith(SystemProperties.PREFIX);
        String rest = prefixed ? property.substring(SystemProperties.PREFIX.length()) : property;
        Key key = Key.of(Reading.word(rest));
        if (prefixed && key != null && key != Key.CONFIG) {
            Setting setting = reading.of(key, Reading.name(rest), value, place, written);
            if (setting != null) {
                settings.add(setting);
            }
            return;
        }
        if (key == Key.CONFIG) {
            complaints.ignored(written, "a file can not name another");
            return;
        }
        Key meant = key == null ? Key.near(Reading.word(rest)) : key;
        String name = Reading.name(rest);
        complaints.ignored(
                written,
                meant == null
                        ? "unknown. Known: " + known()
                        : "did you mean " + SystemProperties.PREFIX + meant.word() + (name == null ? "" : "." + name)
                                + "?");
    }

    private static String known() {
        StringBuilder text = new StringBuilder();
        for (Key key : Key.values()) {
            if (key != Key.CONFIG) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(SystemProperties.PREFIX)
                        .append(key.word());
            }
        }
        return text.toString();
    }

    /** Whether the next line belongs to this one: it ends in a backslash that stands for itself. */
    private static boolean continues(String line) {
        String text = line.stripLeading();
        if (text.startsWith("#") || text.startsWith("!")) {
            return false;
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }
}
