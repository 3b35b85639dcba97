package dev.proviso.contract;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters of a method stand in its source. A constructor may have others, which the compiler adds and for
 * which the class file has no annotations: the outer instance and an enum's name and ordinal before those of the source,
 * and the variables that a local class captures behind them.
 */
final class SourceParameters {
    private static final Annotation[] NONE = {};
    private static final int NAME_AND_ORDINAL = 2;

    private final Annotation[][] annotations;
    private final int leading;
    private final int count;

    private SourceParameters(Annotation[][] annotations, int leading, int count) {
        this.annotations = annotations;
        this.leading = leading;
        this.count = count;
    }

    static SourceParameters of(Executable method) {
        Annotation[][] annotations = method.getParameterAnnotations();
        Parameter[] all = method.getParameters();
        if (!(method instanceof Constructor<?> constructor)
                || method.getDeclaringClass().isRecord()) {
            return new SourceParameters(annotations, 0, all.length);
        }
        int leading = 0;
        while (leading < all.length && isAdded(all[leading])) {
            leading++;
        }
        int end = all.length;
        while (end > leading && isAdded(all[end - 1])) {
            end--;
        }
        if (leading == 0 && end == all.length) {
            int hidden = all.length - annotations.length;
            leading = leading(constructor, all, hidden);
            end = all.length - Math.max(0, hidden - leading);
        }
        if (annotations.length != all.length && annotations.length != end - leading) {
            throw new IllegalStateException("the class file has annotations for " + annotations.length + " of "
                    + all.length + " parameters, and does not tell for which");
        }
        return new SourceParameters(annotations, leading, end - leading);
    }

    /** Whether the parameter stands in the source. */
    boolean has(int index) {
        return index >= leading && index < leading + count;
    }

    /** The annotations of a parameter, counted with those that the compiler has added. */
    Annotation[] annotations(int index) {
        boolean source = annotations.length == count;
        return has(index) ? annotations[source ? index - leading : index] : NONE;
    }

    /** The type of a parameter among those that the class file has for some of them; null where it does not tell which. */
    @Nullable AnnotatedType type(AnnotatedType[] types, int index) {
        if (types.length == count) {
            return has(index) ? types[index - leading] : null;
        }
        return index < types.length && types.length > count ? types[index] : null;
    }

    private static boolean isAdded(Parameter parameter) {
        return parameter.isSynthetic() || parameter.isImplicit();
    }

    /** For class files that do not tell which parameters were added: those compiled without {@code -parameters}. */
    private static int leading(Constructor<?> constructor, Parameter[] all, int hidden) {
        Class<?> type = constructor.getDeclaringClass();
        if (type.isEnum()) {
            return Math.min(NAME_AND_ORDINAL, all.length);
        }
        if (type.isMemberClass()) {
            return Modifier.isStatic(type.getModifiers()) ? 0 : Math.min(1, all.length);
        }
        if (hidden == 0 || all[0].getType() != type.getEnclosingClass()) {
            return 0;
        }
        Executable around =
                type.getEnclosingMethod() == null ? type.getEnclosingConstructor() : type.getEnclosingMethod();
        if (around == null) {
            throw new IllegalStateException("the class file does not tell which parameter is which: compile "
                    + type.getName() + " with -parameters");
        }
        return Modifier.isStatic(around.getModifiers()) ? 0 : 1;
    }
}
