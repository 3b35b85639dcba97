package dev.proviso.table;

import dev.proviso.schema.Quoted;
import dev.proviso.schema.SchemaException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The first and the last day or moment of a column. Where an end or a cell has no zone, both are compared as UTC. */
final class TimeRule extends CellRule {
    private final @Nullable String earliest;
    private final @Nullable String latest;
    private final long firstSecond;
    private final int firstNano;
    private final long lastSecond;
    private final int lastNano;

    private TimeRule(@Nullable String earliest, @Nullable String latest, Instant first, Instant last) {
        this.earliest = earliest;
        this.latest = latest;
        this.firstSecond = first.getEpochSecond();
        this.firstNano = first.getNano();
        this.lastSecond = last.getEpochSecond();
        this.lastNano = last.getNano();
    }

    static TimeRule of(@Nullable String earliest, @Nullable String latest, String where) throws SchemaException {
        Instant first = earliest == null ? Instant.MIN : parse(earliest, false, where);
        Instant last = latest == null ? Instant.MAX : parse(latest, true, where);
        if (first.isAfter(last)) {
            throw new SchemaException(
                    where + ": earliest " + earliest + " is after latest " + latest, "write the earlier one first");
        }
        return new TimeRule(earliest, latest, first, last);
    }

    /** A day that is the last one ends with its last nanosecond. */
    private static Instant parse(String text, boolean last, String where) throws SchemaException {
        try {
            if (text.indexOf('T') < 0) {
                LocalDate day = LocalDate.parse(text);
                LocalDateTime moment = last ? day.plusDays(1).atStartOfDay().minusNanos(1) : day.atStartOfDay();
                return moment.toInstant(ZoneOffset.UTC);
            }
            boolean zoned = text.endsWith("Z") || text.matches(".*T.*[+-]\\d\\d:?\\d\\d");
            return zoned
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new SchemaException(
                    where + ": " + Quoted.of(text) + " is no date or moment",
                    "write it as ISO 8601 does: 2020-01-31, or 2020-01-31T12:00:00");
        }
    }

    @Override
    String name() {
        return "time range";
    }

    @Override
    String expected() {
        if (earliest == null || latest == null) {
            return earliest == null ? "at latest " + latest : "at earliest " + earliest;
        }
        return earliest + " to " + latest;
    }

    @Override
    @SuppressWarnings({"JavaUtilDate", "JavaLocalDateTimeGetNano"}) // cells are what users have
    boolean accepts(Object cell) {
        if (cell instanceof LocalDate day) {
            return lies(day.toEpochDay() * 86_400, 0);
        }
        if (cell instanceof LocalDateTime moment) {
            return lies(moment.toEpochSecond(ZoneOffset.UTC), moment.getNano());
        }
        if (cell instanceof Instant moment) {
            return lies(moment.getEpochSecond(), moment.getNano());
        }
        if (cell instanceof OffsetDateTime moment) {
            return lies(moment.toEpochSecond(), moment.getNano());
        }
        if (cell instanceof ZonedDateTime moment) {
            return lies(moment.toEpochSecond(), moment.getNano());
        }
        if (cell instanceof Date date) {
            if (date.getClass().getName().equals("java.sql.Date")) {
                // It stands for a day, by the midnight of this machine's zone.
                LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
                return lies(day.toEpochDay() * 86_400, 0);
            }
            Instant moment = date.toInstant();
            return lies(moment.getEpochSecond(), moment.getNano());
        }
        return true;
    }

    private boolean lies(long second, int nano) {
        boolean afterFirst = second > firstSecond || (second == firstSecond && nano >= firstNano);
        boolean beforeLast = second < lastSecond || (second == lastSecond && nano <= lastNano);
        return afterFirst && beforeLast;
    }
}
