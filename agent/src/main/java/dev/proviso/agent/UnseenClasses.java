package dev.proviso.agent;

import dev.proviso.weaver.Names;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds contracted classes that the JVM never showed: while one class is being transformed, by any agent, those that
 * the same thread loads go past all of them; and hidden classes always do.
 */
final class UnseenClasses {
    private static final String REASON =
            "it was loaded while a class was being transformed, when the JVM shows classes to no agent";

    private final LoaderMap<Set<String>> seen = new LoaderMap<>() {
        @Override
        Set<String> first(ClassLoader loader) {
            return ConcurrentHashMap.newKeySet();
        }
    };
    private final Instrumentation instrumentation;
    private final Relevance relevance;
    private final HiddenClasses hidden;

    UnseenClasses(Instrumentation instrumentation, Relevance relevance) {
        this.instrumentation = instrumentation;
        this.relevance = relevance;
        this.hidden = new HiddenClasses(relevance);
    }

    /** Takes note of a class that may be contracted. */
    void saw(ClassLoader loader, String name) {
        seen.get(loader).add(name);
    }

    /** A row for each class that is loaded, may be contracted, and was never seen. */
    List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        for (Class<?> each : instrumentation.getAllLoadedClasses()) {
            ClassLoader loader = each.getClassLoader();
            if (loader != null) {
                hidden.addIfContracted(rows, each, loader);
            }
            if (loader != null && LoadedClasses.isCandidate(each, loader) && isUnseen(each, loader)) {
                rows.add(
                        AgentReport.row(each.getName(), AgentReport.WHOLE_CLASS, "", AgentReport.NOT_ENFORCED, REASON));
            }
        }
        return rows;
    }

    private boolean isUnseen(Class<?> type, ClassLoader loader) {
        String name = Names.internal(type.getName());
        return !seen.get(loader).contains(name)
                && !AgentReport.knows(loader, type.getName())
                && relevance.isContracted(loader, name);
    }
}
