package dev.proviso.weaver;

import java.util.List;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.annotation.AnnotationList;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.pool.TypePool;

/** Finds constraints of Jakarta Validation, of others than Proviso: core enforces them on contracted methods. */
final class Constraints {
    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String VALID = "jakarta.validation.Valid";

    private Constraints() {}

    /**
     * Whether a method is contracted for its constraints alone, as it or its class says that they are to be enforced.
     *
     * @param family the method and all that it overrides: one may say so, and another have the constraints
     */
    static boolean areContract(List<MethodDescription> family) {
        boolean asked = false;
        boolean constrained = false;
        for (MethodDescription method : family) {
            asked |= isAsked(method.getDeclaredAnnotations())
                    || isAsked(method.getDeclaringType().asErasure().getDeclaredAnnotations());
        }
        for (MethodDescription method : family) {
            constrained |= asked && (areOn(method) || areOnAnyParameter(method));
        }
        return constrained;
    }

    /** Whether something may be said of what a method returns or a constructor makes. */
    static boolean areOnReturn(MethodDescription method) {
        boolean returns = method.isConstructor() || !method.getReturnType().represents(void.class);
        return returns && areOn(method);
    }

    private static boolean isAsked(AnnotationList annotations) {
        for (AnnotationDescription word : Words.among(annotations)) {
            if (Words.is(word, Names.CONTRACTED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areOn(MethodDescription method) {
        return anyOf(method.getDeclaredAnnotations()) || areInside(method.getReturnType());
    }

    private static boolean areOnAnyParameter(MethodDescription method) {
        for (ParameterDescription parameter : method.getParameters()) {
            if (anyOf(parameter.getDeclaredAnnotations()) || areInside(parameter.getType())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are some on the parts of a type, say on the elements of a list. */
    private static boolean areInside(TypeDescription.Generic type) {
        for (TypeDescription.Generic part : parts(type)) {
            if (anyOf(part.getDeclaredAnnotations()) || areInside(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<TypeDescription.Generic> parts(TypeDescription.Generic type) {
        return switch (type.getSort()) {
            case PARAMETERIZED -> type.getTypeArguments();
            case GENERIC_ARRAY -> List.of(type.getComponentType());
            case NON_GENERIC -> type.isArray() ? List.of(type.getComponentType()) : List.of();
            case WILDCARD -> type.getUpperBounds();
            default -> List.of();
        };
    }

    private static boolean anyOf(AnnotationList annotations) {
        for (AnnotationDescription annotation : annotations) {
            TypeDescription type = annotation.getAnnotationType();
            if (!type.getName().startsWith(Names.WORDS) && (type.getName().equals(VALID) || isConstraint(type))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstraint(TypeDescription type) {
        if (Exempt.isPlatform(type.getInternalName())) {
            return false;
        }
        try {
            return isMarked(type) || isContainer(type);
        } catch (TypePool.Resolution.NoSuchTypeException missing) {
            // Reflection does not see it either.
            return false;
        }
    }

    private static boolean isMarked(TypeDescription type) {
        for (AnnotationDescription annotation : type.getDeclaredAnnotations()) {
            if (Words.is(annotation, CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is what the compiler wraps a repeated constraint in. */
    private static boolean isContainer(TypeDescription type) {
        for (MethodDescription member : type.getDeclaredMethods()) {
            TypeDescription value = member.getReturnType().asErasure();
            if (member.getName().equals("value") && value.isArray() && isMarked(value.getComponentType())) {
                return true;
            }
        }
        return false;
    }
}
