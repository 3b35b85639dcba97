package dev.proviso.agent;

import dev.proviso.weaver.Exempt;
import dev.proviso.weaver.Names;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Contracts of hidden classes, which the JVM shows to no agent. They have no class file to read either, so that what is
 * loaded is looked at by reflection, when somebody asks for the report. Lambdas are exempt by their names.
 */
final class HiddenClasses {
    private static final String REASON = "it is a hidden class, which the JVM shows to no agent";

    private final Relevance relevance;

    HiddenClasses(Relevance relevance) {
        this.relevance = relevance;
    }

    /** Adds a row for the class if it is hidden and may be contracted. */
    void addIfContracted(List<String[]> rows, Class<?> type, ClassLoader loader) {
        if (type.isHidden() && !Exempt.loader(loader) && !Exempt.name(Names.internal(type.getName()))) {
            boolean contracted;
            try {
                contracted = inherits(type, loader) || isWorded(type);
            } catch (LinkageError | RuntimeException unreadable) {
                contracted = false;
            }
            if (contracted) {
                rows.add(
                        AgentReport.row(type.getName(), AgentReport.WHOLE_CLASS, "", AgentReport.NOT_ENFORCED, REASON));
            }
        }
    }

    private boolean inherits(Class<?> type, ClassLoader loader) {
        List<Class<?>> above = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            above.add(type.getSuperclass());
        }
        for (Class<?> each : above) {
            String name = Names.internal(each.getName());
            if (!Exempt.name(name) && relevance.isContracted(loader, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorded(Class<?> type) {
        List<AnnotatedElement> elements = new ArrayList<>(List.of(type.getDeclaredFields()));
        List<Executable> executables = new ArrayList<>(List.of(type.getDeclaredMethods()));
        executables.addAll(List.of(type.getDeclaredConstructors()));
        for (Executable each : executables) {
            elements.add(each);
            for (Parameter parameter : each.getParameters()) {
                elements.add(parameter);
            }
        }
        Set<Class<?>> asked = new HashSet<>();
        for (AnnotatedElement element : elements) {
            if (isWorded(element, asked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorded(AnnotatedElement element, Set<Class<?>> asked) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            Class<?> type = annotation.annotationType();
            if (type.getName().startsWith(Names.WORDS) || (asked.add(type) && isWorded(type, asked))) {
                return true;
            }
        }
        return false;
    }
}
