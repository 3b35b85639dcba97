package dev.proviso.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How classes and methods are called in messages. */
public final class Names {
    private Names() {}

    /** The class without its package; also for an anonymous class, which has no simple name. */
    public static String simple(Class<?> type) {
        String name = type.getName();
        if (type.isHidden()) {
            // Behind the slash stands an address, which is another in every run.
            name = name.substring(0, name.indexOf('/'));
            return name.substring(name.lastIndexOf('.') + 1);
        }
        String simple;
        try {
            simple = type.getSimpleName();
        } catch (LinkageError outerClassMissing) {
            simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        }
        return simple.isEmpty() ? name.substring(name.lastIndexOf('.') + 1) : simple;
    }

    /** The method's name as violations give it. */
    public static String method(Executable method) {
        return method instanceof Constructor<?> ? "<init>" : method.getName();
    }

    static String call(Class<?> model, Executable method, List<String> parameterNames) {
        StringBuilder call = new StringBuilder();
        call.append(method instanceof Constructor<?> ? "new " : "").append(simple(model));
        if (!(method instanceof Constructor<?>)) {
            call.append('.').append(method.getName());
        }
        call.append('(');
        SourceParameters source = SourceParameters.of(method);
        boolean first = true;
        for (int i = 0; i < parameterNames.size(); i++) {
            if (source.has(i)) {
                call.append(first ? "" : ", ").append(parameterNames.get(i));
                first = false;
            }
        }
        return call.append(')').toString();
    }

    /**
     * The names of the parameters, each from the first of these that gives one, for reflection or for debuggers;
     * {@code arg0} and so on where none does.
     *
     * @param lineage the method and those that it overrides: a lambda has no names of its own
     */
    static List<String> parameters(List<Executable> lineage) {
        List<String> names = new ArrayList<>();
        int count = lineage.get(0).getParameterCount();
        for (int i = 0; i < count; i++) {
            names.add("arg" + i);
        }
        for (int i = lineage.size() - 1; i >= 0; i--) {
            addNames(names, lineage.get(i));
        }
        return names;
    }

    private static void addNames(List<String> names, Executable method) {
        Parameter[] parameters = method.getParameters();
        @Nullable String[] forDebuggers = null;
        for (int i = 0; i < parameters.length; i++) {
            String name = null;
            if (parameters[i].isNamePresent()) {
                name = parameters[i].getName();
            } else {
                forDebuggers = forDebuggers == null ? DebugNames.of(method) : forDebuggers;
                name = forDebuggers[i];
            }
            if (name != null) {
                names.set(i, name);
            }
        }
    }
}
