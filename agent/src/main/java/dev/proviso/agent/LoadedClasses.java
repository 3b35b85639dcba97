package dev.proviso.agent;

import dev.proviso.weaver.Exempt;
import dev.proviso.weaver.Names;
import java.lang.instrument.Instrumentation;

/** Weaves classes that were loaded before the agent came, one by one, so that a refusal concerns one class. */
final class LoadedClasses {
    private final Instrumentation instrumentation;
    private final Relevance relevance;
    private final Outcomes outcomes;

    LoadedClasses(Instrumentation instrumentation, Relevance relevance, Outcomes outcomes) {
        this.instrumentation = instrumentation;
        this.relevance = relevance;
        this.outcomes = outcomes;
    }

    void weave() {
        for (Class<?> each : instrumentation.getAllLoadedClasses()) {
            ClassLoader loader = each.getClassLoader();
            if (loader != null
                    && isCandidate(each, loader)
                    && instrumentation.isModifiableClass(each)
                    && relevance.mayBeContracted(loader, Names.internal(each.getName()))) {
                retransform(each, loader);
            }
        }
    }

    /** Whether a loaded class is one that the agent looks at. */
    static boolean isCandidate(Class<?> type, ClassLoader loader) {
        return !Exempt.loader(loader)
                && !type.isArray()
                && !type.isHidden()
                && !Exempt.name(Names.internal(type.getName()));
    }

    private void retransform(Class<?> type, ClassLoader loader) {
        try {
            instrumentation.retransformClasses(type);
        } catch (Throwable refused) {
            AgentReport.countFault();
            outcomes.leftAlone(
                    loader, type.getName(), "it was loaded before the agent, and the JVM refused: " + refused);
        }
    }
}
