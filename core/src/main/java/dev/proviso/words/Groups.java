package dev.proviso.words;

import dev.proviso.annotation.Contracted;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * The groups of Jakarta Validation that an annotation belongs to. A call asks for no group, and that means the default
 * one. Those of {@code @Contracted} are what it asks for.
 */
final class Groups {
    private static final String DEFAULT = "jakarta.validation.groups.Default";

    private Groups() {}

    /** Whether the annotation holds where no group is asked for; one that has no groups does. */
    static boolean isDefault(Annotation annotation) {
        Class<?>[] groups = of(annotation);
        for (Class<?> group : groups) {
            if (group.getName().equals(DEFAULT)) {
                return true;
            }
        }
        return groups.length == 0;
    }

    private static Class<?>[] of(Annotation annotation) {
        try {
            Method member = annotation.annotationType().getDeclaredMethod("groups");
            if (member.getReturnType() != Class[].class || annotation instanceof Contracted) {
                return new Class<?>[0];
            }
            // An annotation type need not be public.
            member.setAccessible(true);
            return (Class<?>[]) member.invoke(annotation);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException | RuntimeException none) {
            return new Class<?>[0];
        }
    }
}
