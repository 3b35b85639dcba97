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

    /** From now on, classes of {@link Libraries} inherit contracts only from what is read for others, or was defined before. */
    void skipLibraries() {
        skipping = true;
    }

    /** Whether the class that is being defined may be contracted, as far as is known. */
    boolean mayBeContracted(ClassLoader loader, String name, ClassFileHead head) {
        Boolean verdict = isWorded(loader, head) ? Boolean.TRUE : inherits(loader, name, head, new HashSet<>());
        if (verdict != null) {
            verdicts.get(loader).put(name, verdict);
        }
        return Boolean.TRUE.equals(verdict);
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

    /** Whether nothing is known of a supertype: it has no resource, or is not to be read, and was not defined before. */
    boolean isUnknown(ClassLoader loader, String name, String supertype) {
        return supertype(loader, name, supertype, new HashSet<>()) == null;
    }

    /** Whether both are classes of libraries, of which one is not read to find out about the other. */
    boolean skips(String name, String supertype) {
        return skipping && Libraries.have(supertype) && Libraries.have(name);
    }

    /** Whether a class inherits a contract; null where that depends on a supertype of which nothing is known. */
    private @Nullable Boolean inherits(ClassLoader loader, String name, ClassFileHead head, Set<String> asked) {
        boolean known = true;
        for (String supertype : head.supertypes()) {
            Boolean above =
                    asked.add(supertype) ? supertype(loader, name, supertype, asked) : whenDefined(loader, supertype);
            if (Boolean.TRUE.equals(above)) {
                return above;
            }
            known &= above != null;
        }
        return known ? Boolean.FALSE : null;
    }

    private @Nullable Boolean supertype(ClassLoader loader, String name, String supertype, Set<String> asked) {
        return skips(name, supertype) ? whenDefined(loader, supertype) : verdict(loader, supertype, asked);
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
                if (verdict == null && !(skipping && Libraries.have(next))) {
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
        try {
            ClassFileHead head = read(loader, name);
            if (head == null) {
                return whenDefined(loader, name);
            }
            return isWorded(loader, head) ? Boolean.TRUE : inherits(loader, "", head, asked);
        } catch (IOException unreadable) {
            return whenDefined(loader, name);
        }
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
