package dev.proviso.validator;

import dev.proviso.Code;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Hands a program what is wrong in one word, where Hibernate Validator is the provider. */
final class HibernatePayload {
    private HibernatePayload() {}

    /** The code of the violation that is about to be built: {@code getDynamicPayload(Code.class)} gives it. */
    static void add(Code code, ConstraintValidatorContext context) {
        if (context instanceof HibernateConstraintValidatorContext hibernate) {
            hibernate.withDynamicPayload(code);
        }
    }
}
