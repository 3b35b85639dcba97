package dev.proviso.settings;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is wrong with settings: each is told in one line. */
final class Complaints {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    void add(String complaint) {
        String line = "proviso: " + complaint;
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
