package dev.proviso.weaver;

import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.annotation.AnnotationList;
import net.bytebuddy.description.field.FieldDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import org.jspecify.annotations.Nullable;

/**
 * Annotations that stand for words and are not kept for run time: an annotation type without {@code @Retention} says
 * nothing to core. Only the class file shows that they were meant.
 */
public final class UnseenWords {
    private UnseenWords() {}

    /** Why the words on some element of a class are not enforced, or null if there are no such. */
    public static @Nullable String in(TypeDescription type) {
        for (FieldDescription field : type.getDeclaredFields()) {
            String found = among(field.getName(), field.getDeclaredAnnotations());
            if (found != null) {
                return found;
            }
        }
        for (MethodDescription method : type.getDeclaredMethods()) {
            String found = among(method.getName(), method.getDeclaredAnnotations());
            for (ParameterDescription parameter : method.getParameters()) {
                found = found == null ? among(method.getName(), parameter.getDeclaredAnnotations()) : found;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String among(String element, AnnotationList annotations) {
        for (AnnotationDescription unseen : Words.unseenAmong(annotations)) {
            return "@" + unseen.getAnnotationType().getSimpleName() + " on " + element
                    + " is not kept for run time; write @Retention(RetentionPolicy.RUNTIME) on "
                    + unseen.getAnnotationType().getName();
        }
        return null;
    }
}
