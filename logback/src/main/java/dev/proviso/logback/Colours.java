package dev.proviso.logback;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a terminal is there that shows colours, and that wants them. */
final class Colours {
    private static final int FIRST_WITH_IS_TERMINAL = 22;

    private Colours() {}

    /** @param setting {@code always}, {@code never}, or anything else to find out */
    static boolean areWanted(String setting) {
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "always" -> true;
            case "never" -> false;
            default -> areWelcome(System.getenv("NO_COLOR"), System.getenv("TERM")) && isTerminal(System.console());
        };
    }

    /** As https://no-color.org asks for: a variable that is there and not empty. */
    static boolean areWelcome(@Nullable String noColour, @Nullable String terminal) {
        return (noColour == null || noColour.isEmpty()) && !"dumb".equals(terminal);
    }

    /** Newer JDKs have a console where there is no terminal too, and a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null || Runtime.version().feature() < FIRST_WITH_IS_TERMINAL) {
            return console != null;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
