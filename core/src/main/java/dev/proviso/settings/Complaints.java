package dev.proviso.settings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What is wrong with settings: each is told in one line. */
final class Complaints {
    /** What is meant to be a token is not shown, however it is spelled. */
    private static final Pattern SECRET = Pattern.compile("(?i)(dashboard[._]t[a-z]*)=[^\\s':]*");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    void add(String complaint) {
        String line = "proviso: " + SECRET.matcher(complaint).replaceAll("$1=\u2026");
        lines.add(line);
        System.err.println(line);
    }

    /** @param written the setting as it stands there, for instance {@code environment variable PROVISO_MODE=LOUD} */
    void ignored(String written, String why) {
        add("ignored " + written + ": " + why);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
