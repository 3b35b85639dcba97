package dev.proviso.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a setting of a key and a value as they were written somewhere, or tells why it can not be one. */
final class Reading {
    private final Complaints complaints;

    Reading(Complaints complaints) {
        this.complaints = complaints;
    }

    /**
     * @param key the key, with the name of a package or class behind its word if there is one
     * @param source where it stands
     * @param written the setting as it stands there, for instance {@code system property proviso.mode=LOUD}
     */
    @Nullable Setting of(Key key, @Nullable String name, String value, String source, String written) {
        String text = value.strip();
        String why = name != null && key.isByName() ? ClassNames.refuse(name) : null;
        if (name != null && !key.isByName()) {
            Key near = Key.near(key.word() + "." + name);
            why = near == null
                    ? key.word() + " is for all packages and classes: nothing may stand behind it"
                    : "did you mean " + near.word() + "?";
        }
        why = why == null ? key.refuse(text) : why;
        if (why != null) {
            complaints.ignored(written, why);
            return null;
        }
        return new Setting(
                key, name == null ? "" : name, key.isByName() ? text.toUpperCase(Locale.ROOT) : text, source);
    }

    /** The key's word: all of it if that is one, else what stands before its first dot. */
    static String word(String key) {
        int dot = key.indexOf('.');
        return dot < 0 || Key.of(key) != null ? key : key.substring(0, dot);
    }

    /** What stands behind the word, or null if there is nothing. */
    static @Nullable String name(String key) {
        String word = word(key);
        return word.length() == key.length() ? null : key.substring(word.length() + 1);
    }
}
