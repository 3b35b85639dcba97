package dev.proviso.table;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Moments as ISO 8601 writes them, with a zone or without: {@code 2020-01-31T12:00:00}, {@code 2020-01-31T12:00:00Z}. */
final class MomentForm extends TextForm {

    @Override
    Object read(String text) {
        try {
            return isZoned(text) ? OffsetDateTime.parse(text) : LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static boolean isZoned(String text) {
        int time = text.indexOf('T');
        return text.endsWith("Z") || text.indexOf('+', time + 1) > 0 || text.indexOf('-', time + 1) > 0;
    }
}
