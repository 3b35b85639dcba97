package dev.proviso.weaver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.RecordComponentDescription;
import net.bytebuddy.description.type.TypeDescription;

/** The words on a method and on its parameters; in a record, those of the components are read from where they stand. */
final class MethodWords {
    private MethodWords() {}

    /** The words on the method itself: they speak of its return and of its model. */
    static List<AnnotationDescription> on(MethodDescription method) {
        List<AnnotationDescription> own = Words.among(method.getDeclaredAnnotations());
        return own.isEmpty() || !method.getParameters().isEmpty() ? own : RecordWords.ofAccessor(method, own);
    }

    static boolean onAnyParameter(MethodDescription method) {
        for (ParameterDescription parameter : method.getParameters()) {
            if (!on(method, parameter).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What is said of the shapes of parameters, by any of these methods. */
    static List<String> parameterPatterns(List<MethodDescription> family) {
        List<String> patterns = new ArrayList<>();
        for (MethodDescription method : family) {
            for (ParameterDescription parameter : method.getParameters()) {
                addValues(patterns, Names.EXPECT_SHAPE, on(method, parameter));
            }
        }
        return patterns;
    }

    /** The names whose sizes are given by numbers that may be larger than any array. */
    static Set<String> largeNumbers(List<MethodDescription> family) {
        List<String> names = new ArrayList<>();
        for (MethodDescription method : family) {
            for (ParameterDescription parameter : method.getParameters()) {
                if (isLong(parameter.getType().asErasure())) {
                    addValues(names, Names.DIM, on(method, parameter));
                }
            }
            TypeDescription type = method.getDeclaringType().asErasure();
            if (type.isRecord()) {
                for (RecordComponentDescription component : type.getRecordComponents()) {
                    if (isLong(component.getType().asErasure())) {
                        addValues(names, Names.DIM, Words.among(component.getDeclaredAnnotations()));
                    }
                }
            }
        }
        return new HashSet<>(names);
    }

    private static List<AnnotationDescription> on(MethodDescription method, ParameterDescription parameter) {
        return RecordWords.ofParameter(method, parameter, Words.among(parameter.getDeclaredAnnotations()));
    }

    private static void addValues(List<String> values, String word, List<AnnotationDescription> words) {
        for (AnnotationDescription each : words) {
            if (Words.is(each, word)) {
                values.add(each.getValue("value").resolve(String.class));
            }
        }
    }

    private static boolean isLong(TypeDescription type) {
        return type.represents(long.class);
    }
}
