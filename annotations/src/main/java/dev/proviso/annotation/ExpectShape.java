package dev.proviso.annotation;

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
 * <tr><td>{@code ...}</td><td>any number of axes of any size</td></tr>
 * </table>
 *
 * <p>The empty pattern {@code ""} is a scalar. Names are bound by the parameters of a call together, and by the fields
 * of the model that carry a shape; on a method the pattern speaks of what is returned.
 *
 * <p>Broken, it says {@code RANK_MISMATCH}, {@code DIM_MISMATCH}, {@code RAGGED} or {@code NULL_VALUE}. A pattern that
 * can not be read, or can never hold for the declared type, is a {@code ContractDefinitionException}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD})
public @interface ExpectShape {

    /** The pattern, for instance {@code "n d"}. */
    String value();

    /** Whether {@code null} is accepted in place of a value; a null row inside a value never is. */
    boolean nullable() default false;
}
