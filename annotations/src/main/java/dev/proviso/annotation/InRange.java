package dev.proviso.annotation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The range of every cell: of a number, of an array of numbers of any depth, of a collection of them, of a buffer, or of
 * a tensor of one's own. NaN lies in no range. An empty {@code Optional} has no cell, and a cell that is {@code null} is
 * not judged.
 *
 * <p>On a parameter it is checked at entry, on a method for what it returns, on a field when a training returns. On a
 * component of a record it is a rule of the table that the record describes, and is checked when the record is made if
 * some component has a shape.
 *
 * <p>Broken, it says {@code OUT_OF_RANGE} with the index of the first such cell, the end that it crosses, their count and
 * their share; in a table, {@code CELL_INVALID}. A range that no number lies in, or one on a type without numbers, is a
 * {@code ContractDefinitionException}.
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
public @interface InRange {

    /** The lower end, in the unit of the cells. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The upper end, in the unit of the cells. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether the lower end itself is accepted. */
    boolean minInclusive() default true;

    /** Whether the upper end itself is accepted. */
    boolean maxInclusive() default true;

    /**
     * What a {@code Validator} of Jakarta Validation says in place of the sentences of Proviso, if it is stated; a call that
     * is checked by Proviso says its own.
     */
    String message() default "{dev.proviso.annotation.InRange.message}";

    /** The groups that it belongs to. Calls that are checked by Proviso hold what belongs to the default group. */
    Class<?>[] groups() default {};

    /** What a {@code Validator} hands on with a violation. */
    Class<? extends Payload>[] payload() default {};
}
