package dev.proviso.benchmarks.call;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Parameters whose sizes agree, as a constraint across parameters that one would write. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
@Constraint(validatedBy = Agreeing.Judge.class)
public @interface Agreeing {
    /** As constraints have it. */
    String message() default "sizes do not agree";

    /** As constraints have it. */
    Class<?>[] groups() default {};

    /** As constraints have it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges two matrices, two vectors, or a flat buffer with its rows and columns. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class Judge implements ConstraintValidator<Agreeing, Object[]> {
        @Override
        public boolean isValid(Object[] all, ConstraintValidatorContext context) {
            if (all[0] instanceof double[][] x && all[1] instanceof double[][] y) {
                return x.length == y.length && isEven(x) && isEven(y);
            }
            if (all[0] instanceof double[] x && all[1] instanceof double[] y) {
                return x.length == y.length;
            }
            return all[0] instanceof double[] x
                    && all[1] instanceof Integer rows
                    && all[2] instanceof Integer columns
                    && x.length == rows * columns;
        }

        private static boolean isEven(double[][] x) {
            for (double[] row : x) {
                if (row == null || row.length != x[0].length) {
                    return false;
                }
            }
            return true;
        }
    }
}
