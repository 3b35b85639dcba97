package dev.proviso.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule on whole rows of a table, for instance that one column is not above another: the name of a method that returns
 * {@code boolean}.
 *
 * <p>It is either an instance method of the schema's record or bean without parameters, or a static method whose
 * parameters are called like columns and take their cells. Rows for which it returns false, or throws, are
 * {@code ROW_INVALID}. Rows that have another fault already are not asked.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Rule {

    /** The name of the method. */
    String value();

    /** The class that has the method: the schema's record or bean, or the class that the schema stands in, if left out. */
    Class<?> in() default void.class;

    /** How much a row that breaks it matters. */
    Severity severity() default Severity.ERROR;

    /** The share of rows that have to keep it, above 0 and at most 1. */
    double mostly() default 1;
}
