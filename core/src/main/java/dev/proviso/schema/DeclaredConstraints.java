package dev.proviso.schema;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The Jakarta constraints that are written on something, found without their provider. */
final class DeclaredConstraints {
    private DeclaredConstraints() {}

    /** The constraints on an element itself, repeated ones by the container they come in. */
    static List<Annotation> on(AnnotatedElement element) {
        return among(element.getAnnotations());
    }

    static List<Annotation> among(Annotation[] annotations) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : annotations) {
            collect(annotation, found);
        }
        return found;
    }

    /** Whether something inside the type, say the elements of a list, has constraints. */
    static boolean areInside(AnnotatedType type) {
        for (AnnotatedType part : parts(type)) {
            if (!on(part).isEmpty() || areInside(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code @Valid} is on the element or inside its type. */
    static boolean areCascaded(AnnotatedElement element, AnnotatedType type) {
        if (element.isAnnotationPresent(Valid.class)) {
            return true;
        }
        for (AnnotatedType part : parts(type)) {
            if (areCascaded(part, part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this forbids null whenever a bean is validated. */
    static boolean isNotNull(Annotation constraint) {
        return constraint instanceof NotNull notNull
                && (notNull.groups().length == 0 || List.of(notNull.groups()).contains(Default.class));
    }

    private static void collect(Annotation annotation, List<Annotation> found) {
        if (annotation instanceof NotNull.List notNulls) {
            found.addAll(List.of(notNulls.value()));
        } else if (isConstraint(annotation.annotationType()) || isContainer(annotation.annotationType())) {
            found.add(annotation);
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
