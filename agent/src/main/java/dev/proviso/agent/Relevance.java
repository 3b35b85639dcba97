package dev.proviso.agent;

import dev.proviso.weaver.ClassFileHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a class may be contracted, decided cheaply: its own constant pool names a word of a contract, or that of an
 * annotation type on it, or of a class or interface that it inherits from. Those are read as resources; no class is ever
 * loaded to find out. Where annotations can not be read there may be words: the full description judges, and its fault
 * is told.
 */
final class Relevance {
    private final LoaderMap<Map<String, Boolean>> verdicts = new LoaderMap<>() {
        @Override
        Map<String, Boolean> first(ClassLoader loader) {
            return new ConcurrentHashMap<>();
        }
    };

    private volatile boolean skipping;

    /** From now on, classes of {@link Libraries} are not read to find out about others; those that are defined are seen. */
    void skipLibraries() {
        skipping = true;
    }

    /** Whether the class that is being defined may be contracted. */
    boolean mayBeContracted(ClassLoader loader, String name, ClassFileHead head) {
        boolean verdict = isWorded(loader, head) || inherits(loader, head, new HashSet<>());
        verdicts.get(loader).put(name, verdict);
        return verdict;
    }

    /** Whether a class that is loaded already may be contracted; one that can not be read may be. */
    boolean mayBeContracted(ClassLoader loader, String name) {
        try {
            ClassFileHead head = read(loader, name);
            return head == null || mayBeContracted(loader, name, head);
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    /** Whether it is known that a class may be contracted. */
    boolean isContracted(ClassLoader loader, String name) {
        return Boolean.TRUE.equals(verdict(loader, name, new HashSet<>()));
    }

    /** Says that a class is contracted after all, as a supertype turned out to be that was not known before. */
    void turnedOutContracted(ClassLoader loader, String name) {
        verdicts.get(loader).put(name, true);
    }

    /** Whether nothing can be known of a class: it has no resource, and was not defined before. */
    boolean isUnknown(ClassLoader loader, String name) {
        return verdict(loader, name, new HashSet<>()) == null;
    }

    private boolean inherits(ClassLoader loader, ClassFileHead head, Set<String> asked) {
        for (String supertype : head.supertypes()) {
            if (asked.add(supertype) && Boolean.TRUE.equals(verdict(loader, supertype, asked))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the class itself names words, or annotations that stand for some; one that can not be read may. */
    private boolean isWorded(ClassLoader loader, ClassFileHead head) {
        if (head.namesWords()) {
            return true;
        }
        List<String> annotations;
        try {
            annotations = head.annotationTypes();
        } catch (IllegalArgumentException malformed) {
            return true;
        }
        for (String annotation : annotations) {
            if (standsForWords(loader, annotation)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an annotation type carries words, to any depth. What carries it may carry it again, so that only the verdict
     * on the first is sure until all are read.
     */
    private boolean standsForWords(ClassLoader loader, String annotation) {
        Map<String, Boolean> known = verdicts.get(loader);
        Boolean verdict = known.get(annotation);
        if (verdict == null) {
            verdict = anyNamesWords(loader, annotation);
            known.put(annotation, verdict);
        }
        return verdict;
    }

    private boolean anyNamesWords(ClassLoader loader, String annotation) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(annotation);
        try {
            while (!open.isEmpty()) {
                String next = open.remove();
                Boolean verdict = reached.add(next) ? whenDefined(loader, next) : Boolean.FALSE;
                if (verdict == null && !skips(next)) {
                    ClassFileHead head = readIfThere(loader, next);
                    verdict = head != null && head.namesWords();
                    open.addAll(head == null || verdict ? List.of() : head.annotationTypes());
                }
                if (Boolean.TRUE.equals(verdict)) {
                    return true;
                }
            }
        } catch (RuntimeException malformed) {
            return true;
        }
        return false;
    }

    /** The annotation types of other libraries need not be there. */
    private static @Nullable ClassFileHead readIfThere(ClassLoader loader, String name) {
        try {
            return read(loader, name);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private @Nullable Boolean verdict(ClassLoader loader, String name, Set<String> asked) {
        Map<String, Boolean> known = verdicts.get(loader);
        Boolean verdict = known.get(name);
        if (verdict == null) {
            verdict = judge(loader, name, asked);
            if (verdict != null) {
                known.put(name, verdict);
            }
        }
        return verdict;
    }

    private @Nullable Boolean judge(ClassLoader loader, String name, Set<String> asked) {
        if (skips(name)) {
            return whenDefined(loader, name);
        }
        try {
            ClassFileHead head = read(loader, name);
            return head == null
                    ? whenDefined(loader, name)
                    : Boolean.valueOf(isWorded(loader, head) || inherits(loader, head, asked));
        } catch (IOException unreadable) {
            return whenDefined(loader, name);
        }
    }

    /** Whether a class is not read to find out about others. */
    boolean skips(String name) {
        return skipping && Libraries.have(name);
    }

    /** For classes that are not read, or made while the program runs: they were seen if they were defined before. */
    private @Nullable Boolean whenDefined(ClassLoader loader, String name) {
        for (ClassLoader parent = loader; parent != null; parent = parent.getParent()) {
            Map<String, Boolean> known = verdicts.peek(parent);
            Boolean verdict = known == null ? null : known.get(name);
            if (verdict != null) {
                return verdict;
            }
        }
        return null;
    }

    private static @Nullable ClassFileHead read(ClassLoader loader, String name) throws IOException {
        try (InputStream in = LoaderFiles.open(loader, name + ".class")) {
            return in == null ? null : ClassFileHead.read(in.readAllBytes());
        }
    }
}
