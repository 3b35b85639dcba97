package dev.proviso.settings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be set at start. */
public enum Key {
    MODE("mode", true, "OFF, WARN or ENFORCE"),
    DEPTH("depth", true, "SHAPES or FULL"),
    /** How many events a second a method may log. */
    RATE("rate", false, "a number of events a second from 0 to 999999, or unlimited") {
        @Override
        @Nullable String refuse(String value) {
            return value.matches("[0-9]{1,6}|unlimited") ? null : expectation();
        }
    },
    /** What is counted besides violations. */
    COUNTS("counts", false, "violations or calls"),
    /** When the inventory is written: {@code shutdown}, or {@code shutdown:} and a file. */
    INVENTORY("inventory", false, "none, shutdown or shutdown:<file>") {
        @Override
        @Nullable String refuse(String value) {
            return value.matches("none|shutdown(:.+)?") ? null : expectation();
        }
    },
    /** Whether there is a live page, and where: {@code true}, a port, or a host and a port. */
    DASHBOARD("dashboard", false, "true, false, <port> or <host>:<port>") {
        @Override
        @Nullable String refuse(String value) {
            return PageAddress.isSense(value) ? null : expectation();
        }
    },
    /** What a browser has to know to be let in. */
    DASHBOARD_TOKEN("dashboard.token", false, "16 to 200 letters, digits, '-' or '_'") {
        @Override
        @Nullable String refuse(String value) {
            return value.matches("[A-Za-z0-9_-]{16,200}") ? null : expectation();
        }
    },
    /** Whether the page may switch modes. */
    DASHBOARD_CONTROL("dashboard.control", false, "true or false"),
    /** Whether there is an MBean. */
    JMX("jmx", false, "true or false"),
    /** A file of settings. */
    CONFIG("config", false, "the path of a file") {
        @Override
        @Nullable String refuse(String value) {
            return value.isEmpty() ? expectation() : null;
        }
    };

    private final String word;
    private final boolean byName;
    private final String expected;

    Key(String word, boolean byName, String expected) {
        this.word = word;
        this.byName = byName;
        this.expected = expected;
    }

    /** What it is called, for instance {@code mode}. */
    public String word() {
        return word;
    }

    /** Whether it can be set for a package or class. */
    boolean isByName() {
        return byName;
    }

    /** Why it can not have this value, and what is expected; null if it can. */
    @Nullable String refuse(String value) {
        String meant = "";
        for (String known : expected.split(", | or ", -1)) {
            if (known.equalsIgnoreCase(value)) {
                return null;
            }
            if (Spelling.isNear(value, known.toLowerCase(Locale.ROOT))) {
                meant = "; did you mean " + known + "?";
            }
        }
        return expectation() + meant;
    }

    /** What it can be, for people: {@code expected SHAPES or FULL}. */
    public String expectation() {
        return "expected " + expected;
    }

    /** The key of this word, or null. */
    static @Nullable Key of(String word) {
        for (Key key : values()) {
            if (key.word.equals(word)) {
                return key;
            }
        }
        return null;
    }

    /** The key whose word is nearly this one, or null. */
    static @Nullable Key near(String word) {
        for (Key key : values()) {
            if (!key.word.equals(word) && Spelling.isNear(word, key.word)) {
                return key;
            }
        }
        return null;
    }
}
