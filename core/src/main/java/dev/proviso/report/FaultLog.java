package dev.proviso.report;

import dev.proviso.event.PlainText;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts faults, and words the first one at each place, at so many places. */
final class FaultLog {

    private static final int LONGEST_WHERE = 256;
    private static final int LONGEST_MESSAGE = 1_000;

    private final int places;
    private final AtomicLong count = new AtomicLong();
    private final ConcurrentHashMap<String, String> lines = new ConcurrentHashMap<>();

    FaultLog(int places) {
        this.places = places;
    }

    /**
     * Counts one fault; its line, if it is the first at this place and there is room for it.
     *
     * @param effect what did not happen for it, for instance {@code NOT ENFORCED}
     */
    @Nullable String add(String effect, String where, Throwable fault) {
        count.incrementAndGet();
        String place = PlainText.of(where, LONGEST_WHERE);
        if (lines.size() >= places || lines.containsKey(place)) {
            return null;
        }
        String line = "proviso: internal fault, " + effect + ": " + place + ": " + describe(fault);
        return lines.putIfAbsent(place, line) == null ? line : null;
    }

    long count() {
        return count.get();
    }

    List<String> lines() {
        return List.copyOf(lines.values());
    }

    private static String describe(Throwable fault) {
        String name = fault.getClass().getName();
        try {
            String message = fault.getMessage();
            return message == null ? name : name + ": " + PlainText.of(message, LONGEST_MESSAGE);
        } catch (Throwable e) {
            return name + ": its message cannot be read";
        }
    }
}
