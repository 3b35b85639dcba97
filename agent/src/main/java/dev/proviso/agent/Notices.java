package dev.proviso.agent;

import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the agent tells a person: single lines on the error stream. No logging framework is touched. */
final class Notices {
    private static final int MOST = 1_000;

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final LoaderMap<AtomicBoolean> toldOfLoader = new LoaderMap<>() {
        @Override
        AtomicBoolean first(ClassLoader loader) {
            return new AtomicBoolean();
        }
    };
    private final PrintStream out;

    Notices(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println("proviso: " + line);
    }

    /** Says once of a class or method that its contract is not enforced. */
    void notEnforced(String what, String why) {
        if (told.size() < MOST && told.add(what)) {
            say("NOT ENFORCED: " + what + ": " + why);
            if (told.size() == MOST) {
                say("more is not enforced; the inventory of contracted methods lists all of it");
            }
        }
    }

    /** Says so of the first class of a loader, and of no other. */
    void notEnforcedOnce(ClassLoader loader, String what, String why) {
        if (toldOfLoader.get(loader).compareAndSet(false, true)) {
            say("NOT ENFORCED: " + what + ": " + why);
        }
    }
}
