package dev.proviso.constraint;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;

/** Whether a constraint has a say where some groups are asked for. */
public final class ConstraintGroups {
    private ConstraintGroups() {}

    /** Whether it has where no group is asked for, which means the default one. */
    public static boolean areOfDefault(Annotation constraint) {
        Class<?>[] own = of(constraint);
        return own.length == 0 || List.of(own).contains(Default.class);
    }

    /**
     * Whether it has.
     *
     * @param asked the groups that are asked for; none means the default group
     * @param host the class or interface that it stands in
     */
    public static boolean areJudged(Annotation constraint, List<Class<?>> asked, Class<?> host) {
        boolean ofDefault = areOfDefault(constraint);
        if (asked.isEmpty()) {
            return ofDefault;
        }
        Class<?>[] own = of(constraint);
        for (Class<?> group : asked) {
            // What is of the default group is of that of its interface too, by the specification.
            boolean implicit = ofDefault && host.isInterface() && host.isAssignableFrom(group);
            // The members of a sequence are for the provider to know.
            if (implicit || group.isAnnotationPresent(GroupSequence.class) || isOf(group, own)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Class<?> group, Class<?>[] own) {
        boolean is = own.length == 0 && Default.class.isAssignableFrom(group);
        for (Class<?> each : own) {
            is |= each.isAssignableFrom(group);
        }
        return is;
    }

    private static Class<?>[] of(Annotation constraint) {
        try {
            Method member = constraint.annotationType().getDeclaredMethod("groups");
            member.setAccessible(true);
            return (Class<?>[]) member.invoke(constraint);
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            return new Class<?>[0];
        }
    }
}
