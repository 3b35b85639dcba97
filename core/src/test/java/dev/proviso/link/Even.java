package dev.proviso.link;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.concurrent.atomic.AtomicInteger;

/** A constraint of an application, on integers alone. */
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Even.Judge.class)
@interface Even {
    String message() default "must be even";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts how often it was asked. */
    class Judge implements ConstraintValidator<Even, Integer> {
        static final AtomicInteger ASKED = new AtomicInteger();

        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            ASKED.incrementAndGet();
            return value % 2 == 0;
        }
    }
}
