package dev.proviso;

/**
 * What is wrong, in one word. Codes are stable: added to, never changed. Not every code is said by this version; each
 * names the clause that will.
 */
public enum Code {
    /** A value, or a row inside it, is null where a shape is expected. */
    NULL_VALUE,
    /** The value has another number of axes than its pattern. */
    RANK_MISMATCH,
    /** An axis has another size than its pattern, or than the same name elsewhere. */
    DIM_MISMATCH,
    /** A size breaks the condition that stands on its name. */
    SIZE_REFUSED,
    /** Rows of one value have different lengths. */
    RAGGED,
    /** A cell is NaN or infinite. */
    NOT_FINITE,
    /** A cell lies outside the range that is stated. */
    OUT_OF_RANGE,
    /** A member of the model that a pattern reads has thrown. */
    MEMBER_FAILED,
    /** The model is used before it was trained. */
    UNTRAINED,
    /** The model is used after its last training failed. */
    TRAINING_FAILED,
    /** Training returned and has left a learned field unset. */
    NOT_LEARNED,
    /** A column of the schema is not in the table. */
    COLUMN_MISSING,
    /** A column of the table is not in the schema. */
    COLUMN_UNEXPECTED,
    /** The columns stand in another order. */
    COLUMN_ORDER,
    /** Cells of a column have another type. */
    COLUMN_TYPE,
    /** Cells of a column are null. */
    CELL_NULL,
    /** Cells of a column break a rule of their own. */
    CELL_INVALID,
    /** A level that training has not seen. */
    LEVEL_UNSEEN,
    /** Cells, or combinations of them, that should be unique are not. */
    NOT_UNIQUE,
    /** The table has too few or too many rows. */
    ROW_COUNT,
    /** Rows break a rule across columns. */
    ROW_INVALID,
    /** A column's distribution has left the one seen in training. */
    DRIFT,
    /** A constraint of Jakarta Validation is broken. */
    CONSTRAINT
}
