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
    /** Classes without a class file that were not looked at when they were defined, with what they inherit from. */
    private final LoaderMap<Map<String, String>> missed = new LoaderMap<>() {
        @Override
        Map<String, String> first(ClassLoader loader) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Relevance relevance;
    private final Outcomes outcomes;

    LateSupertypes(Relevance relevance, Outcomes outcomes) {
        this.relevance = relevance;
        this.outcomes = outcomes;
    }

    /** Remembers a class that is being defined, if some supertype of it is not known and will not be read. */
    void await(ClassLoader loader, String name, ClassFileHead head, boolean contracted) {
        await(loader, Set.of(name), head, contracted);
    }

    /** @param described whether the classes are contracted as it is: all that can be read of their supertypes is then read */
    private void await(ClassLoader loader, Set<String> names, ClassFileHead head, boolean described) {
        for (String supertype : head.supertypes()) {
            if (relevance.isUnknown(loader, supertype) && !(described && relevance.skips(supertype))) {
                Map<String, Set<String>> waiting = awaited.get(loader);
                Set<String> fresh = ConcurrentHashMap.newKeySet();
                Set<String> before = waiting.putIfAbsent(supertype, fresh);
                (before == null ? fresh : before).addAll(names);
            }
        }
    }

    /** Reports a class that was looked at in vain, as nothing can be read of a supertype that turned out contracted. */
    void inherit(ClassLoader loader, String name, ClassFileHead head) {
        Map<String, String> known = missed.peek(loader);
        if (known == null) {
            return;
        }
        for (String supertype : head.supertypes()) {
            String contracted = known.get(supertype);
            if (contracted != null) {
                known.put(name, contracted);
                outcomes.inheritsMissed(loader, Names.binary(name), Names.binary(supertype), Names.binary(contracted));
            }
        }
    }

    /**
     * Reports the classes that waited for one that is being defined, if it is contracted. If it is not as far as is known,
     * they wait for what it waits for itself.
     */
    void settle(ClassLoader loader, String name, ClassFileHead head, boolean contracted) {
        Map<String, Set<String>> waiting = awaited.peek(loader);
        @Nullable Set<String> late = waiting == null ? null : waiting.remove(name);
        if (late == null) {
            return;
        }
        if (!contracted) {
            await(loader, late, head, false);
            return;
        }
        for (String each : List.copyOf(late)) {
            if (!relevance.isContracted(loader, each) && !LoaderFiles.has(loader, each + ".class")) {
                missed.get(loader).put(each, name);
            }
            relevance.turnedOutContracted(loader, each);
            outcomes.inheritsUnread(loader, Names.binary(each), Names.binary(name), reason(name));
        }
    }

    private String reason(String supertype) {
        return relevance.skips(supertype)
                ? "which lies among libraries that are not searched for contracts"
                : "which has no class file to read";
    }
}
