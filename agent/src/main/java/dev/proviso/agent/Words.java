package dev.proviso.agent;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.annotation.AnnotationList;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;

/** The words of a contract that stand on a method. Annotations composed of words would be taken apart here. */
final class Words {
    private Words() {}

    /** The words on the method itself: they speak of its return and of its model. */
    static List<AnnotationDescription> on(MethodDescription method) {
        return among(method.getDeclaredAnnotations());
    }

    static boolean onAnyParameter(MethodDescription method) {
        for (ParameterDescription parameter : method.getParameters()) {
            if (!among(parameter.getDeclaredAnnotations()).isEmpty()) {
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
                for (AnnotationDescription word : among(parameter.getDeclaredAnnotations())) {
                    if (is(word, Names.EXPECT_SHAPE)) {
                        patterns.add(word.getValue("value").resolve(String.class));
                    }
                }
            }
        }
        return patterns;
    }

    static boolean is(AnnotationDescription annotation, String name) {
        return annotation.getAnnotationType().getName().equals(name);
    }

    private static List<AnnotationDescription> among(AnnotationList annotations) {
        List<AnnotationDescription> words = new ArrayList<>(annotations.size());
        for (AnnotationDescription annotation : annotations) {
            if (annotation.getAnnotationType().getName().startsWith(Names.WORDS)) {
                words.add(annotation);
            }
        }
        return words;
    }
}
