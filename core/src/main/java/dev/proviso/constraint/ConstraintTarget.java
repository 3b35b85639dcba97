package dev.proviso.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;

/** What a constraint on a method speaks of: its parameters together, its return, or either, as far as can be told. */
public enum ConstraintTarget {
    PARAMETERS,
    RETURN,
    /** Its provider will know. */
    EITHER;

    private static final String MEMBER = "validationAppliesTo";

    /** By what the annotation says itself, else by its validators. */
    public static ConstraintTarget of(Annotation constraint) {
        jakarta.validation.ConstraintTarget stated = stated(constraint);
        if (stated == jakarta.validation.ConstraintTarget.PARAMETERS) {
            return PARAMETERS;
        }
        if (stated == jakarta.validation.ConstraintTarget.RETURN_VALUE) {
            return RETURN;
        }
        Class<? extends Annotation> type = constraint.annotationType();
        if (type.getPackageName().equals("jakarta.validation.constraints") || OwnConstraints.areMeant(type)) {
            return RETURN;
        }
        boolean parameters = false;
        boolean returned = false;
        for (Class<? extends ConstraintValidator<?, ?>> validator :
                type.getAnnotation(Constraint.class).validatedBy()) {
            SupportedValidationTarget supported = validator.getAnnotation(SupportedValidationTarget.class);
            List<ValidationTarget> targets =
                    supported == null ? List.of(ValidationTarget.ANNOTATED_ELEMENT) : List.of(supported.value());
            parameters |= targets.contains(ValidationTarget.PARAMETERS);
            returned |= targets.contains(ValidationTarget.ANNOTATED_ELEMENT);
        }
        return parameters == returned ? EITHER : parameters ? PARAMETERS : RETURN;
    }

    private static jakarta.validation.ConstraintTarget stated(Annotation constraint) {
        try {
            Method member = constraint.annotationType().getDeclaredMethod(MEMBER);
            member.setAccessible(true);
            return (jakarta.validation.ConstraintTarget) member.invoke(constraint);
        } catch (ReflectiveOperationException | RuntimeException notSaid) {
            return jakarta.validation.ConstraintTarget.IMPLICIT;
        }
    }
}
