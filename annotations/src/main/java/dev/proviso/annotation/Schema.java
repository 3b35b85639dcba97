package dev.proviso.annotation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The columns of a table, and what their cells must be. They are stated by a record or bean ({@link #value}), in place
 * ({@link #columns}), in a file ({@link #resource}), or by the training of the model ({@link #learned}).
 *
 * <p>It stands on a row, on a list of rows, or on a table of columns: a {@code Map} from column name to value, a record, a
 * bean, a {@code List} of these; a {@code Map} from column name to an array or list; a {@code double[][]}; or a type that
 * a {@code dev.proviso.value.TableType} reads. On a field it is checked when a training returns.
 *
 * <p>Broken, it says {@code COLUMN_MISSING}, {@code COLUMN_UNEXPECTED}, {@code COLUMN_ORDER}, {@code COLUMN_TYPE},
 * {@code CELL_NULL}, {@code CELL_INVALID}, {@code LEVEL_UNSEEN}, {@code NOT_UNIQUE}, {@code ROW_COUNT},
 * {@code ROW_INVALID} or {@code DRIFT}, each once for a column and rule, with the count and the first rows.
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
public @interface Schema {

    /**
     * The record or bean whose components or properties are the columns, by name and type. The rules are the annotations
     * on them: {@link InRange}, {@link Finite}, {@link Column}, and the constraints of Jakarta Validation.
     */
    Class<?> value() default void.class;

    /** The columns, in place of a record. */
    Column[] columns() default {};

    /**
     * A Frictionless Table Schema (JSON) on the class path, in place of a record: beside the class if the path does not
     * start with a slash, as {@link Class#getResource} finds it.
     */
    String resource() default "";

    /**
     * Whether the table must have the columns, in their order, with the types and the levels, that the model's training
     * has seen.
     */
    boolean learned() default false;

    /**
     * For a {@code double[][]}: the member of the model that has the names of its columns, a {@code String[]} or a list,
     * for instance {@code this.featureNames}.
     */
    String names() default "";

    /** What becomes of a column that the schema does not name. */
    Extra extra() default Extra.DEFAULT;

    /** Whether the columns must come in the order of the schema, if the table has an order at all. */
    Order order() default Order.DEFAULT;

    /** The least number of rows. */
    long minRows() default 0;

    /** The largest number of rows. */
    long maxRows() default Long.MAX_VALUE;

    /** Columns that together identify a row, for instance {@code "country, year"}; each string is a rule of its own. */
    String[] unique() default {};

    /** Rules on whole rows. */
    Rule[] rules() default {};

    /** How far columns may be from those seen in training. */
    Drift[] drift() default {};

    /** Whether {@code null} is accepted in place of the table. */
    boolean nullable() default false;

    /**
     * What a {@code Validator} of Jakarta Validation says in place of the sentences of Proviso, if it is stated; a call that
     * is checked by Proviso says its own.
     */
    String message() default "{dev.proviso.annotation.Schema.message}";

    /** The groups that it belongs to. Calls that are checked by Proviso hold what belongs to the default group. */
    Class<?>[] groups() default {};

    /** What a {@code Validator} hands on with a violation. */
    Class<? extends Payload>[] payload() default {};

    /** What becomes of a column that the schema does not name. */
    enum Extra {
        /** What the resource says, if there is one; {@link #REJECT} of a learned schema; else {@link #ALLOW}. */
        DEFAULT,
        /** It is not looked at. */
        ALLOW,
        /** It is {@code COLUMN_UNEXPECTED}. */
        REJECT
    }

    /** Which order the columns must have. A {@code HashMap} has none, and is right either way. */
    enum Order {
        /** What the resource says, if there is one; {@link #EXACT} of a learned schema; else {@link #ANY}. */
        DEFAULT,
        /** Any. */
        ANY,
        /** That of the schema; else {@code COLUMN_ORDER}. Columns that the schema does not name may stand between. */
        EXACT
    }
}
