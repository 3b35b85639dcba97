package dev.proviso.annotation;

/** What the cells of a column are. Nothing is converted: text is no number, and a number is no text. */
public enum ColumnType {
    /** Anything, or what the declared class says. */
    ANY,
    /** Whole numbers: {@code Byte} to {@code Long}, {@code BigInteger}. */
    INTEGER,
    /** Numbers of any kind. */
    NUMBER,
    /** Text. */
    STRING,
    /** True or false. */
    BOOLEAN,
    /** Days: {@code LocalDate}, {@code java.sql.Date}. */
    DATE,
    /** Moments: {@code LocalDateTime}, {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime}, {@code java.util.Date}. */
    DATETIME,
    /** One of a set of levels: text, or the constant of an enum that is called so. */
    CATEGORICAL
}
