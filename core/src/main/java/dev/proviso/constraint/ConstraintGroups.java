package dev.proviso.constraint;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;

/** Whether a constraint has a say where some groups are asked for. */
public final class ConstraintGroups {
    private ConstraintGroups() {}

    /**
     * Whether it has.
     *
     * @param asked the groups that are asked for; none means the default group
     */
    public static boolean areJudged(Annotation constraint, List<Class<?>> asked) {
        Class<?>[] own = of(constraint);
        if (asked.isEmpty()) {
            return own.length == 0 || List.of(own).contains(Default.class);
        }
        for (Class<?> group : asked) {
            // The members of a sequence are for the provider to know.
            if (group.isAnnotationPresent(GroupSequence.class) || isOf(group, own)) {
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
