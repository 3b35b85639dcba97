package dev.proviso.settings;

import org.jspecify.annotations.Nullable;

/** Tells names that a package or class can have from those that nothing will ever have. */
public final class ClassNames {
    private ClassNames() {}

    /** Why nothing can have this name and what to write, or null if a package or class may. */
    public static @Nullable String refuse(String name) {
        if (isName(name)) {
            return null;
        }
        String why = "'" + name + "' is no name of a package or class";
        String above = name.replaceFirst("\\.\\*{0,2}$", "");
        return isName(above) ? why + "; write " + above + " for all below it" : why;
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
