package dev.proviso.weaver;

import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.annotation.AnnotationList;
import net.bytebuddy.description.type.TypeDescription;

/**
 * Finds the words of a contract among the annotations of an element. An annotation whose type carries words stands for
 * them, to any depth. Words in groups of Jakarta Validation that leave out the default group are for a Validator alone. Core reads contracts by reflection, so that what is not kept for it is no word.
 */
final class Words {
    private final List<AnnotationDescription> words = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final RetentionPolicy wanted;

    private Words(RetentionPolicy wanted) {
        this.wanted = wanted;
    }

    /** The words, each once, in the order in which they are written. */
    static List<AnnotationDescription> among(AnnotationList annotations) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        Words found = new Words(RetentionPolicy.RUNTIME);
        found.add(annotations);
        return found.words;
    }

    /** Annotations that carry words, and that no one can see at run time. */
    static List<AnnotationDescription> unseenAmong(AnnotationList annotations) {
        List<AnnotationDescription> unseen = new ArrayList<>();
        for (AnnotationDescription annotation : annotations) {
            Words found = new Words(RetentionPolicy.CLASS);
            if (annotation.getRetention() == RetentionPolicy.CLASS) {
                found.add(annotation.getAnnotationType().getDeclaredAnnotations());
            }
            if (!found.words.isEmpty()) {
                unseen.add(annotation);
            }
        }
        return unseen;
    }

    static boolean is(AnnotationDescription annotation, String name) {
        return annotation.getAnnotationType().getName().equals(name);
    }

    private void add(AnnotationList annotations) {
        for (AnnotationDescription annotation : annotations) {
            TypeDescription type = annotation.getAnnotationType();
            if (!Groups.isDefault(annotation)) {
                continue;
            }
            if (type.getName().startsWith(Names.WORDS)) {
                if (!words.contains(annotation)) {
                    words.add(annotation);
                }
            } else if (!Exempt.isPlatform(type.getInternalName())
                    && asked.add(type.getName())
                    && (wanted == RetentionPolicy.CLASS || annotation.getRetention() == RetentionPolicy.RUNTIME)) {
                add(type.getDeclaredAnnotations());
            }
        }
    }
}
