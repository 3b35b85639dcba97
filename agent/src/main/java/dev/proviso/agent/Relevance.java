package dev.proviso.agent;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a class may be contracted, decided cheaply: its own constant pool names a word of a contract, or that of a
 * class or interface that it inherits from. Supertypes are read as resources; no class is ever loaded to find out.
 */
final class Relevance {
    private final LoaderMap<Map<String, Boolean>> verdicts = new LoaderMap<>() {
        @Override
        Map<String, Boolean> first(ClassLoader loader) {
            return new ConcurrentHashMap<>();
        }
    };

    /** Whether the class that is being defined may be contracted. */
    boolean mayBeContracted(ClassLoader loader, String name, ClassFileHead head) {
        boolean verdict = head.namesWords() || inherits(loader, head, new HashSet<>());
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
            return head == null
                    ? whenDefined(loader, name)
                    : Boolean.valueOf(head.namesWords() || inherits(loader, head, asked));
        } catch (IOException unreadable) {
            return whenDefined(loader, name);
        }
    }

    /** For classes without a resource, made while the program runs: they were seen if they were defined before. */
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
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            return in == null ? null : ClassFileHead.read(in.readAllBytes());
        }
    }
}
