package dev.proviso.agent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows {@code -javaagent:proviso-agent.jar=}: {@code key=value}, separated by commas. A bad one is ignored and
 * complained of; the others count.
 */
final class AgentArguments {
    private static final String MODE = "mode";
    private static final String DEPTH = "depth";
    private static final String VERBOSE = "verbose";
    private static final String DASHBOARD = "dashboard";

    /** Core tells by this prefix that they were arguments. */
    private static final String PASSED_ON = "proviso.argument.";

    /** What core alone makes sense of. */
    private static final List<String> OF_CORE = List.of(
            "rate", "counts", "inventory", "dashboard", "dashboard.token", "dashboard.control", "jmx", "config");

    private static final String KNOWN_KEYS = "Known: mode, mode.<package or class>, depth, depth.<package or class>,"
            + " rate, counts, inventory, dashboard, jmx, config, verbose.";
    private static final List<String> MODES = List.of("OFF", "WARN", "ENFORCE");
    private static final List<String> DEPTHS = List.of("SHAPES", "FULL");

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private boolean verbose;

    private AgentArguments() {}

    static AgentArguments parse(@Nullable String text) {
        AgentArguments arguments = new AgentArguments();
        if (text != null) {
            for (String argument : text.split(",", -1)) {
                if (!argument.isBlank()) {
                    arguments.read(argument.strip());
                }
            }
        }
        return arguments;
    }

    /** The system properties that hand the arguments on to core. */
    Map<String, String> properties() {
        return properties;
    }

    List<String> complaints() {
        return complaints;
    }

    boolean isVerbose() {
        return verbose;
    }

    private void read(String argument) {
        int equals = argument.indexOf('=');
        if (argument.equals(DASHBOARD)) {
            properties.put(PASSED_ON + DASHBOARD, "true");
            return;
        }
        if (equals < 0) {
            complain(argument, "it has no value, write key=value. " + KNOWN_KEYS);
            return;
        }
        String key = argument.substring(0, equals).strip();
        String value = argument.substring(equals + 1).strip();
        if (key.equals(MODE) || key.startsWith(MODE + ".")) {
            readSetting(argument, key, value, MODE, MODES);
        } else if (key.equals(DEPTH) || key.startsWith(DEPTH + ".")) {
            readSetting(argument, key, value, DEPTH, DEPTHS);
        } else if (key.equals(VERBOSE)) {
            readVerbose(argument, value);
        } else if (OF_CORE.contains(key)) {
            properties.put(PASSED_ON + key, value);
        } else {
            String near = nearKey(key);
            complain(
                    argument,
                    "unknown key '" + key + "'" + (near == null ? ". " : ", did you mean '" + near + "'? ")
                            + KNOWN_KEYS);
        }
    }

    private void readSetting(String argument, String key, String value, String word, List<String> known) {
        String setting = value.toUpperCase(Locale.ROOT);
        if (!known.contains(setting)) {
            complain(argument, "unknown " + word + " '" + value + "'. Known: " + String.join(", ", known) + ".");
        } else if (!key.equals(word) && !isName(key.substring(word.length() + 1))) {
            String name = key.substring(word.length() + 1);
            String above = name.replaceFirst("\\.\\*{0,2}$", "");
            String advice = isName(above) ? "; write '" + above + "' for all below it." : ".";
            complain(argument, "'" + name + "' is no name of a package or class" + advice);
        } else {
            properties.put(PASSED_ON + key, setting);
        }
    }

    private void readVerbose(String argument, String value) {
        String flag = value.toLowerCase(Locale.ROOT);
        if (flag.equals("true") || flag.equals("false")) {
            verbose = flag.equals("true");
        } else {
            complain(argument, "'" + value + "' is neither true nor false.");
        }
    }

    private void complain(String argument, String what) {
        complaints.add("bad agent argument '" + argument + "': " + what + " The argument is ignored.");
    }

    private static @Nullable String nearKey(String key) {
        int dot = key.indexOf('.');
        String head = dot < 0 ? key : key.substring(0, dot);
        if (Spelling.near(head, MODE)) {
            return MODE + key.substring(head.length());
        }
        if (Spelling.near(head, DEPTH)) {
            return DEPTH + key.substring(head.length());
        }
        if (dot < 0 && Spelling.near(head, VERBOSE)) {
            return VERBOSE;
        }
        for (String known : OF_CORE) {
            if (dot < 0 && Spelling.near(head, known)) {
                return known;
            }
        }
        return null;
    }

    private static boolean isName(String name) {
        for (String part : name.split("\\.", -1)) {
            if (part.isEmpty() || !Character.isJavaIdentifierStart(part.charAt(0))) {
                return false;
            }
            for (int i = 1; i < part.length(); i++) {
                if (!Character.isJavaIdentifierPart(part.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
