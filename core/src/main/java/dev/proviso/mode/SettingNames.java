package dev.proviso.mode;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells names that a package or class can have from those that nothing will ever have. */
final class SettingNames {
    private SettingNames() {}

    /** Why nothing can have this name and what to write, or null if a package or class may. */
    static @Nullable String refuse(String name) {
        if (isName(name)) {
            return null;
        }
        String why = "'" + name + "' is no name of a package or class";
        String above = name.replaceFirst("\\.\\*{0,2}$", "");
        return isName(above) ? why + "; write " + above + " for all below it" : why;
    }

    /** Whether the first part of a property's name, after {@code proviso.}, is the word mistyped. */
    static boolean resembles(String key, String word) {
        String[] parts = key.split("\\.", -1);
        return parts.length > 1
                && parts[0].equals("proviso")
                && !parts[1].equals(word)
                && parts[1].length() <= word.length() + 1
                && parts[1].toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3));
    }

    private static boolean isName(String name) {
        for (String part : name.split("\\.", -1)) {
            if (part.isEmpty() || !Character.isJavaIdentifierStart(part.codePointAt(0))) {
                return false;
            }
            for (int i = 0; i < part.length(); i += Character.charCount(part.codePointAt(i))) {
                if (!Character.isJavaIdentifierPart(part.codePointAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
