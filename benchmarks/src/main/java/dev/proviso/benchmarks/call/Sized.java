package dev.proviso.benchmarks.call;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A vector of so many numbers, or a matrix of so many columns, as a constraint that one would write. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Constraint(validatedBy = {Sized.OfVector.class, Sized.OfMatrix.class})
public @interface Sized {
    /** The number. */
    int value();

    /** As constraints have it. */
    String message() default "has another number of columns";

    /** As constraints have it. */
    Class<?>[] groups() default {};

    /** As constraints have it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges vectors. */
    final class OfVector implements ConstraintValidator<Sized, double[]> {
        private int size;

        @Override
        public void initialize(Sized sized) {
            size = sized.value();
        }

        @Override
        public boolean isValid(double[] x, ConstraintValidatorContext context) {
            return x != null && x.length == size;
        }
    }

    /** Judges matrices. */
    final class OfMatrix implements ConstraintValidator<Sized, double[][]> {
        private int size;

        @Override
        public void initialize(Sized sized) {
            size = sized.value();
        }

        @Override
        public boolean isValid(double[][] x, ConstraintValidatorContext context) {
            if (x == null) {
                return false;
            }
            for (double[] row : x) {
                if (row == null || row.length != size) {
                    return false;
                }
            }
            return true;
        }
    }
}
