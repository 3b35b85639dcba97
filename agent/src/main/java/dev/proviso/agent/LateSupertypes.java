package dev.proviso.agent;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.Names;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Classes made while the program runs may be defined before their supertypes are, and without a class file to read
 * those from. Where such a supertype turns out to be contracted, it is too late for the class, and it is reported.
 */
final class LateSupertypes {
    private final LoaderMap<Map<String, Set<String>>> awaited = new LoaderMap<>() {
        @Override
        Map<String, Set<String>> first(ClassLoader loader) {
            return new ConcurrentHashMap<>();
        }
    };
    private final Relevance relevance;
    private final Outcomes outcomes;

    LateSupertypes(Relevance relevance, Outcomes outcomes) {
        this.relevance = relevance;
        this.outcomes = outcomes;
    }

    /** Remembers a class that is being defined, if some supertype of it is not known. */
    void await(ClassLoader loader, String name, ClassFileHead head) {
        for (String supertype : head.supertypes()) {
            if (relevance.isUnknown(loader, supertype)) {
                Map<String, Set<String>> waiting = awaited.get(loader);
                Set<String> fresh = ConcurrentHashMap.newKeySet();
                Set<String> before = waiting.putIfAbsent(supertype, fresh);
                (before == null ? fresh : before).add(name);
            }
        }
    }

    /** Reports the classes that waited for one that is being defined. */
    void settle(ClassLoader loader, String name, boolean contracted) {
        Map<String, Set<String>> waiting = awaited.peek(loader);
        @Nullable Set<String> late = waiting == null ? null : waiting.remove(name);
        if (contracted && late != null) {
            for (String each : List.copyOf(late)) {
                outcomes.inheritsUnread(loader, Names.binary(each), Names.binary(name));
            }
        }
    }
}
