package dev.proviso.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of others than Proviso that are written on something, found without their provider. */
public final class DeclaredConstraints {
    private DeclaredConstraints() {}

    /** The constraints on an element itself, repeated ones one by one. */
    public static List<Annotation> on(AnnotatedElement element) {
        return among(element.getAnnotations());
    }

    public static List<Annotation> among(Annotation[] annotations) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : annotations) {
            collect(annotation, found);
        }
        return found;
    }

    /**
     * The words among these annotations that are in groups without the default one, and what stands for such words alone:
     * calls do not read them as words, and a provider judges them as it does other constraints.
     */
    public static List<Annotation> wordsInGroups(Annotation[] annotations) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (isConstraint(type) && OwnConstraints.areMeant(type) && !ConstraintGroups.areOfDefault(annotation)) {
                found.add(annotation);
            }
        }
        return found;
    }

    /** The constraints on what stands inside the type, say on the elements of a list. */
    public static List<Annotation> inside(AnnotatedType type) {
        List<Annotation> found = new ArrayList<>();
        for (AnnotatedType part : parts(type)) {
            found.addAll(on(part));
            found.addAll(inside(part));
        }
        return found;
    }

    /**
     * The first constraint or {@code @Valid} for a provider to follow into a value, or null.
     *
     * @param declared the annotations of the element: on an array, the compiler writes them on its innermost component too
     * @param groups the groups that are asked for
     * @param host the class or interface that the element stands in
     */
    public static @Nullable Annotation within(
            Annotation[] declared, AnnotatedType type, List<Class<?>> groups, Class<?> host) {
        for (Annotation inner : inside(type)) {
            boolean repeated =
                    type instanceof AnnotatedArrayType && among(declared).contains(inner);
            if (!repeated && ConstraintGroups.areJudged(inner, groups, host)) {
                return inner;
            }
        }
        return cascade(declared, type);
    }

    /** Whether {@code @Valid} is on the element or inside its type. */
    public static boolean areCascaded(AnnotatedElement element, AnnotatedType type) {
        return cascade(element.getAnnotations(), type) != null;
    }

    /** The first {@code @Valid} among these annotations of an element or inside its type, or null. */
    public static @Nullable Annotation cascade(Annotation[] annotations, AnnotatedType type) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Valid) {
                return annotation;
            }
        }
        for (AnnotatedType part : parts(type)) {
            Annotation inner = cascade(part.getAnnotations(), part);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** Whether this forbids null whenever a bean is validated. */
    public static boolean isNotNull(Annotation constraint) {
        return constraint instanceof NotNull && ConstraintGroups.areOfDefault(constraint);
    }

    private static void collect(Annotation annotation, List<Annotation> found) {
        if (OwnConstraints.areMeant(annotation.annotationType())) {
            return;
        }
        if (isConstraint(annotation.annotationType())) {
            found.add(annotation);
        } else if (isContainer(annotation.annotationType())) {
            found.addAll(Arrays.asList(contained(annotation)));
        }
    }

    private static boolean isConstraint(Class<?> type) {
        return type.isAnnotationPresent(Constraint.class);
    }

    /** Whether this is what the compiler wraps a repeated constraint in. */
    private static boolean isContainer(Class<?> type) {
        for (Method member : type.getDeclaredMethods()) {
            Class<?> element = member.getReturnType().getComponentType();
            if (member.getName().equals("value") && element != null && isConstraint(element)) {
                return true;
            }
        }
        return false;
    }

    private static Annotation[] contained(Annotation container) {
        try {
            Method value = container.annotationType().getDeclaredMethod("value");
            value.setAccessible(true);
            return (Annotation[]) value.invoke(container);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("@" + container.annotationType().getName(), e);
        }
    }

    private static List<AnnotatedType> parts(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return List.of(generic.getAnnotatedActualTypeArguments());
        }
        if (type instanceof AnnotatedArrayType array) {
            return List.of(array.getAnnotatedGenericComponentType());
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return List.of(wildcard.getAnnotatedUpperBounds());
        }
        return List.of();
    }
}
