package dev.proviso.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column of a table: in {@link Schema#columns()}, or on a component of the record, or a field of the bean, that a
 * {@link Schema} names, where it adds to what the component says of itself.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface Column {

    /** The name; on a component or a field, its own name if left out. */
    String name() default "";

    /**
     * A regular expression that the whole name matches, in place of {@link #name}; all columns that match are meant,
     * but for those that another column names exactly, or that an earlier one matches.
     */
    String regex() default "";

    /** What the cells are; on a component or a field, what its class says if left out. */
    ColumnType type() default ColumnType.ANY;

    /** Whether the column must be there. */
    boolean required() default true;

    /** Whether no cell may be {@code null}; so it is with a primitive component, or one that is {@code @NotNull}. */
    boolean notNull() default false;

    /** Whether NaN and the infinities are refused, as {@link Finite} does. */
    boolean finite() default false;

    /** The least number that is accepted. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest number that is accepted. */
    double max() default Double.POSITIVE_INFINITY;

    /** The first date or moment that is accepted, as ISO 8601 writes it: {@code 2020-01-31}, {@code 2020-01-31T12:00:00}. */
    String earliest() default "";

    /** The last date or moment that is accepted. */
    String latest() default "";

    /** The only values that are accepted, as text; of a categorical column the levels. */
    String[] oneOf() default {};

    /** A regular expression that the whole text matches. */
    String pattern() default "";

    /** The least number of characters. */
    int minLength() default 0;

    /** The largest number of characters. */
    int maxLength() default Integer.MAX_VALUE;

    /** Whether no two cells may be equal; nulls do not count. */
    boolean unique() default false;

    /**
     * The share of cells that have to keep each rule on values, above 0 and at most 1. It tolerates cells that are null
     * or break a rule, not cells of another type.
     */
    double mostly() default 1;

    /** How much what is wrong with the column matters. */
    Severity severity() default Severity.ERROR;

    /**
     * Where the column belongs, everywhere if left out. A label that is there {@code in = TRAINING} alone is
     * {@code COLUMN_UNEXPECTED} elsewhere.
     */
    Environment[] in() default {};

    /** Whether no cell of the column may be shown, in messages or anywhere else. */
    boolean sensitive() default false;

    /** How far the cells may be from those seen in training; see {@link Schema#learned()}. */
    Drift[] drift() default {};
}
