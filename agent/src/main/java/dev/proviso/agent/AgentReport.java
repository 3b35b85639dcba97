package dev.proviso.agent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the agent did with each contracted method that it saw. Core reads it by reflection, through the system class
 * loader, so it speaks in types of the JDK alone. It holds no more than the contracted methods of the classes that are
 * loaded, and lets go of a class loader with its rows.
 */
public final class AgentReport {
    static final String WOVEN = "WOVEN";
    static final String NOT_ENFORCED = "NOT_ENFORCED";

    /** In place of a method's name, where a class is reported as a whole. */
    static final String WHOLE_CLASS = "*";

    private static final AtomicInteger FAULTS = new AtomicInteger();

    private static final LoaderMap<Map<String, List<String[]>>> CLASSES = new LoaderMap<>() {
        @Override
        Map<String, List<String[]>> first(ClassLoader loader) {
            return new ConcurrentHashMap<>();
        }
    };

    private static volatile @Nullable UnseenClasses unseen;

    private AgentReport() {}

    /** Whether the agent runs in this JVM: its jar may lie on the class path without being named as an agent. */
    public static boolean isAttached() {
        return unseen != null;
    }

    /**
     * One row for each contracted method: class name, method name, JVM descriptor, {@code WOVEN} or
     * {@code NOT_ENFORCED}, reason or {@code ""}. The method is {@code *} where only the class is known.
     */
    public static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Map<String, List<String[]>> classes : CLASSES.values()) {
            addCopies(rows, classes);
        }
        UnseenClasses others = unseen;
        if (others != null) {
            rows.addAll(others.rows());
        }
        rows.sort(new ByClass());
        return rows;
    }

    /** The rows of the classes that one loader defined. */
    static List<String[]> rows(ClassLoader loader) {
        List<String[]> rows = new ArrayList<>();
        addCopies(rows, CLASSES.get(loader));
        rows.sort(new ByClass());
        return rows;
    }

    /** Whether this very class, by its loader and its name, has a woven method. */
    public static boolean wove(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        Map<String, List<String[]>> classes = loader == null ? null : CLASSES.peek(loader);
        List<String[]> rows = classes == null ? null : classes.get(type.getName());
        if (rows != null) {
            for (String[] row : rows) {
                if (row[3].equals(WOVEN)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many times something inside the agent went wrong; each left a class as it was. */
    public static int faults() {
        return FAULTS.get();
    }

    static void attach(UnseenClasses of) {
        unseen = of;
    }

    static void countFault() {
        FAULTS.incrementAndGet();
    }

    /** Whether there are rows of a class. */
    static boolean knows(ClassLoader loader, String className) {
        Map<String, List<String[]>> classes = CLASSES.peek(loader);
        return classes != null && classes.containsKey(className);
    }

    /** Takes the rows of a class in place of those that it had. */
    static void record(ClassLoader loader, String className, List<String[]> rows) {
        CLASSES.get(loader).put(className, rows);
    }

    /** Adds a row to those of its class. */
    static void add(ClassLoader loader, String[] row) {
        Map<String, List<String[]>> classes = CLASSES.get(loader);
        synchronized (classes) {
            List<String[]> rows = new ArrayList<>(classes.getOrDefault(row[0], List.of()));
            rows.add(row);
            classes.put(row[0], rows);
        }
    }

    static String[] row(String className, String method, String descriptor, String state, String reason) {
        return new String[] {className, method, descriptor, state, reason};
    }

    private static void addCopies(List<String[]> rows, Map<String, List<String[]>> classes) {
        for (List<String[]> ofClass : classes.values()) {
            for (String[] row : ofClass) {
                rows.add(row.clone());
            }
        }
    }

    private static final class ByClass implements Comparator<String[]> {
        @Override
        public int compare(String[] left, String[] right) {
            return left[0].compareTo(right[0]);
        }
    }
}
