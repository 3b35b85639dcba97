package dev.proviso.annotation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The shape of an array or a list: one word for each axis, separated by spaces.
 *
 * <table>
 * <caption>Axes</caption>
 * <tr><th>axis</th><th>means</th></tr>
 * <tr><td>{@code n}</td><td>a name: the same size wherever the name stands in one call</td></tr>
 * <tr><td>{@code 3}</td><td>exactly 3</td></tr>
 * <tr><td>{@code _}</td><td>any size</td></tr>
 * <tr><td>{@code ...}, {@code *b}, {@code +b}</td><td>any axes; any axes, named; one or more axes, named</td></tr>
 * <tr><td>{@code #n}</td><td>the size of {@code n}, or 1; where {@code n} occurs only so, it is the largest size</td></tr>
 * <tr><td>{@code n+1}, {@code 2*n}, {@code (h-k)/2+1}, {@code min(n,3)}</td><td>integer arithmetic over names</td></tr>
 * <tr><td>{@code this.hidden}</td><td>a field or no-argument method of the model; usable in arithmetic</td></tr>
 * <tr><td>{@code t<=512}, {@code n>=1}, {@code c=1|3}, {@code n%8=0}</td><td>a name with a condition on its size</td></tr>
 * <tr><td>{@code n d | d}</td><td>alternatives</td></tr>
 * </table>
 *
 * <p>The empty pattern {@code ""} is a scalar. Names are bound by the parameters of a call together, in any order, and by
 * the fields of the model that carry a shape; on a method the pattern speaks of what is returned.
 *
 * <p>Broken, it says {@code RANK_MISMATCH}, {@code DIM_MISMATCH}, {@code SIZE_REFUSED}, {@code RAGGED}, {@code NULL_VALUE}
 * or {@code MEMBER_FAILED}. A pattern that can not be read, can never hold for the declared type, or mentions a name that
 * nothing binds, is a {@code ContractDefinitionException}.
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
public @interface ExpectShape {

    /** The pattern, for instance {@code "n d"}. */
    String value();

    /** Whether {@code null} is accepted in place of a value; a null row inside a value never is. */
    boolean nullable() default false;

    /**
     * What a {@code Validator} of Jakarta Validation says in place of the sentences of Proviso, if it is stated; a call that
     * is checked by Proviso says its own.
     */
    String message() default "{dev.proviso.annotation.ExpectShape.message}";

    /** The groups that it belongs to. Calls that are checked by Proviso hold what belongs to the default group. */
    Class<?>[] groups() default {};

    /** What a {@code Validator} hands on with a violation. */
    Class<? extends Payload>[] payload() default {};
}
