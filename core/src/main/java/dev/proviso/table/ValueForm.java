package dev.proviso.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Values of one class, as ISO 8601 or Java writes them. */
final class ValueForm extends TextForm {
    private final Class<?> type;

    private ValueForm(Class<?> type) {
        this.type = type;
    }

    /** How instances of a class are written; {@link TextForm#ITSELF} for a class whose instances are not. */
    static TextForm of(Class<?> type) {
        if (type == Number.class) {
            return new DecimalForm(false);
        }
        boolean known = type == Boolean.class
                || type == Character.class
                || type == BigInteger.class
                || type == BigDecimal.class
                || type == LocalDate.class
                || type == LocalTime.class
                || type == LocalDateTime.class
                || type == Instant.class
                || type == OffsetDateTime.class
                || type == ZonedDateTime.class;
        return known ? new ValueForm(type) : ITSELF;
    }

    @Override
    Object read(String text) {
        Object value;
        try {
            value = type.getPackageName().equals("java.time") ? moment(text) : plain(text);
        } catch (DateTimeException | NumberFormatException e) {
            value = null;
        }
        return value == null ? text : value;
    }

    private @Nullable Object plain(String text) {
        if (type == Boolean.class) {
            return text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
        }
        if (type == Character.class) {
            return text.length() == 1 ? text.charAt(0) : null;
        }
        if (type == BigInteger.class) {
            return NumberText.isWhole(text) ? new BigInteger(text) : null;
        }
        return NumberText.isDecimal(text) ? new BigDecimal(text) : null;
    }

    private @Nullable Object moment(String text) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        return type == OffsetDateTime.class ? OffsetDateTime.parse(text) : ZonedDateTime.parse(text);
    }
}
