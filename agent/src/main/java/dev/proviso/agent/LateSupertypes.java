package dev.proviso.agent;

import dev.proviso.weaver.ClassFileHead;
import dev.proviso.weaver.Names;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

    /** All that any class waits for: what is not among it, as nearly nothing is, settles nothing. */
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    private final Relevance relevance;
    private final Outcomes outcomes;

    LateSupertypes(Relevance relevance, Outcomes outcomes) {
        this.relevance = relevance;
        this.outcomes = outcomes;
    }

    /**
     * Remembers a class that is being defined, if some supertype of it is not known and will not be read.
     *
     * @return whether it waits: what it waits for may have been defined by another thread since it was looked for
     */
    boolean await(ClassLoader loader, String name, ClassFileHead head, boolean contracted) {
        return await(loader, Set.of(name), name, head, contracted);
    }

    /** @param described whether the classes are contracted as it is: all that can be read of their supertypes is then read */
    private boolean await(ClassLoader loader, Set<String> waiters, String name, ClassFileHead head, boolean described) {
        boolean waits = false;
        for (String supertype : head.supertypes()) {
            if (relevance.isUnknown(loader, name, supertype) && !(described && relevance.skips(name, supertype))) {
                Set<String> fresh = ConcurrentHashMap.newKeySet();
                Set<String> before = awaited.get(loader).putIfAbsent(supertype, fresh);
                (before == null ? fresh : before).addAll(waiters);
                names.add(supertype);
                waits = true;
            }
        }
        return waits;
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
        if (names.contains(name)) {
            for (ClassLoader each : awaited.loadersBelow(loader)) {
                Map<String, Set<String>> waiting = awaited.peek(each);
                Set<String> late = waiting == null ? null : waiting.remove(name);
                if (late != null && contracted) {
                    report(each, late, name);
                } else if (late != null) {
                    await(each, late, name, head, false);
                }
            }
        }
    }

    private void report(ClassLoader loader, Set<String> late, String supertype) {
        for (String each : List.copyOf(late)) {
            if (!relevance.isContracted(loader, each) && !LoaderFiles.has(loader, each + ".class")) {
                missed.get(loader).put(each, supertype);
            }
            relevance.turnedOutContracted(loader, each);
            outcomes.inheritsUnread(loader, Names.binary(each), Names.binary(supertype), reason(each, supertype));
        }
    }

    private String reason(String name, String supertype) {
        return relevance.skips(name, supertype)
                ? "and neither is searched for contracts of the other, as both lie among libraries"
                : "which has no class file to read";
    }
}
