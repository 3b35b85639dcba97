package dev.proviso.report;

import dev.proviso.event.ContractEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How the last training of each class has ended, of so many classes. */
public final class Trainings {
    private static final int CLASSES = 10_000;
    private static final ConcurrentHashMap<String, ContractEvent> LATEST = new ConcurrentHashMap<>();

    private Trainings() {}

    static void keep(String model, ContractEvent event) {
        if (LATEST.size() < CLASSES || LATEST.containsKey(model)) {
            LATEST.put(model, event);
        }
    }

    /** Those that were told of, in the order of the classes' names. */
    public static List<ContractEvent> latest() {
        return List.copyOf(new ArrayList<>(new TreeMap<>(LATEST).values()));
    }
}
