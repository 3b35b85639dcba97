package dev.proviso.table;

import dev.proviso.annotation.ColumnType;
import dev.proviso.schema.ColumnTypes;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;

/** A column that no class declares: all classes of its kind. */
final class KindType extends CellType {
    private static final String SQL_DATE = "java.sql.Date";
    private static final String SQL_TIME = "java.sql.Time";

    private final ColumnType type;

    KindType(ColumnType type) {
        this.type = type;
    }

    @Override
    String title() {
        return type.name().toLowerCase(Locale.ROOT);
    }

    @Override
    boolean accepts(Object cell) {
        return switch (type) {
            case ANY -> true;
            case INTEGER -> isWhole(cell);
            case NUMBER -> cell instanceof Number;
            case BOOLEAN -> cell instanceof Boolean;
            case STRING -> cell instanceof CharSequence;
            case CATEGORICAL -> cell instanceof String || cell instanceof Enum<?> || cell instanceof Boolean;
            case DATE -> cell instanceof LocalDate || cell.getClass().getName().equals(SQL_DATE);
            case DATETIME -> isMoment(cell);
        };
    }

    @Override
    boolean mayBe(Class<?> declared) {
        Class<?> given = ColumnClass.boxed(declared);
        return switch (type) {
            case ANY -> true;
            case INTEGER -> given.isAssignableFrom(Long.class) || ColumnTypes.of(given) == type;
            case NUMBER -> areRelated(given, Number.class);
            case BOOLEAN -> areRelated(given, Boolean.class);
            case STRING -> areRelated(given, CharSequence.class);
            case CATEGORICAL ->
                areRelated(given, String.class) || areRelated(given, Enum.class) || given == Boolean.class;
            case DATE ->
                given.isAssignableFrom(LocalDate.class) || given == Date.class || ColumnTypes.of(given) == type;
            case DATETIME ->
                given.isAssignableFrom(Instant.class)
                        || given.isAssignableFrom(LocalDateTime.class)
                        || ColumnTypes.of(given) == type
                        || (Date.class.isAssignableFrom(given) && ColumnTypes.of(given) != ColumnType.DATE);
        };
    }

    @Override
    TextForm textForm() {
        return switch (type) {
            case INTEGER -> WholeForm.any();
            case NUMBER -> new DecimalForm(false);
            case BOOLEAN -> ValueForm.of(Boolean.class);
            case DATE -> ValueForm.of(LocalDate.class);
            case DATETIME -> new MomentForm();
            default -> TextForm.ITSELF;
        };
    }

    private static boolean isWhole(Object cell) {
        return cell instanceof Integer
                || cell instanceof Long
                || cell instanceof Short
                || cell instanceof Byte
                || cell instanceof BigInteger;
    }

    private static boolean isMoment(Object cell) {
        return cell instanceof LocalDateTime
                || cell instanceof Instant
                || cell instanceof OffsetDateTime
                || cell instanceof ZonedDateTime
                || (cell instanceof Date
                        && !cell.getClass().getName().equals(SQL_DATE)
                        && !cell.getClass().getName().equals(SQL_TIME));
    }

    @Override
    boolean isNarrow() {
        return type != ColumnType.ANY;
    }

    @Override
    boolean isInteger() {
        return type == ColumnType.INTEGER;
    }

    @Override
    boolean isNumeric() {
        return type == ColumnType.INTEGER || type == ColumnType.NUMBER;
    }

    @Override
    boolean isText() {
        return type == ColumnType.STRING;
    }
}
