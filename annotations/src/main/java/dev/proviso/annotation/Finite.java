package dev.proviso.annotation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No NaN and no infinity: every cell of a {@code double} or {@code float} value, of an array of them of any depth, of a
 * collection of numbers, of a buffer, or of a tensor of one's own is read. An empty {@code Optional} has none.
 *
 * <p>On a parameter it is checked at entry, on a method for what it returns, on a field when a training returns. On a
 * component of a record it is a rule of the table that the record describes, and is checked when the record is made if
 * some component has a shape.
 *
 * <p>Broken, it says {@code NOT_FINITE} with the index of the first such cell, their count and their share; in a table,
 * {@code CELL_INVALID}. On a type without floating-point numbers it is a {@code ContractDefinitionException}.
 */
@Documented
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE
})
public @interface Finite {
    /**
     * What a {@code Validator} of Jakarta Validation says in place of the sentences of Proviso, if it is stated; a call that
     * is checked by Proviso says its own.
     */
    String message() default "{dev.proviso.annotation.Finite.message}";

    /** The groups that it belongs to. Calls that are checked by Proviso hold what belongs to the default group. */
    Class<?>[] groups() default {};

    /** What a {@code Validator} hands on with a violation. */
    Class<? extends Payload>[] payload() default {};
}
