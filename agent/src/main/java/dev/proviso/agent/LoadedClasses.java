package dev.proviso.agent;

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
            if (loader != null && !Exempt.loader(loader) && mayBeContracted(each, loader)) {
                retransform(each, loader);
            }
        }
    }

    private boolean mayBeContracted(Class<?> type, ClassLoader loader) {
        String name = Names.internal(type.getName());
        return !type.isArray()
                && !type.isHidden()
                && !Exempt.name(name)
                && instrumentation.isModifiableClass(type)
                && relevance.mayBeContracted(loader, name);
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
