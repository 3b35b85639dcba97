package dev.proviso.constraint;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;

/** The types of points in time, and how one is compared with now. */
enum MomentKind {
    DATE(Date.class),
    CALENDAR(Calendar.class),
    INSTANT(Instant.class),
    OFFSET_DATE_TIME(OffsetDateTime.class),
    ZONED_DATE_TIME(ZonedDateTime.class),
    LOCAL_DATE_TIME(LocalDateTime.class),
    LOCAL_DATE(LocalDate.class),
    HIJRAH_DATE(HijrahDate.class),
    JAPANESE_DATE(JapaneseDate.class),
    MINGUO_DATE(MinguoDate.class),
    THAI_BUDDHIST_DATE(ThaiBuddhistDate.class),
    LOCAL_TIME(LocalTime.class),
    OFFSET_TIME(OffsetTime.class),
    MONTH_DAY(MonthDay.class),
    YEAR(Year.class),
    YEAR_MONTH(YearMonth.class);

    private final Class<?> type;

    MomentKind(Class<?> type) {
        this.type = type;
    }

    static MomentKind of(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        for (MomentKind kind : values()) {
            if (kind.type.isAssignableFrom(declared)) {
                return kind;
            }
        }
        throw ConstraintMismatch.ofType(
                constraint, declared, "dates and times of java.time and java.util, each by its own class");
    }

    /** As {@code Comparable} says it. */
    @SuppressWarnings("JavaUtilDate") // it is what was declared
    int compareToNow(Object value, Clock clock) {
        return switch (this) {
            case DATE -> compareToNow(((Date) value).getTime(), clock);
            case CALENDAR -> compareToNow(((Calendar) value).getTimeInMillis(), clock);
            case INSTANT -> ((Instant) value).compareTo(Instant.now(clock));
            case OFFSET_DATE_TIME -> ((OffsetDateTime) value).compareTo(OffsetDateTime.now(clock));
            case ZONED_DATE_TIME -> ((ZonedDateTime) value).compareTo(ZonedDateTime.now(clock));
            case LOCAL_DATE_TIME -> ((LocalDateTime) value).compareTo(LocalDateTime.now(clock));
            case LOCAL_DATE -> ((LocalDate) value).compareTo(LocalDate.now(clock));
            case HIJRAH_DATE -> compare((HijrahDate) value, HijrahDate.now(clock));
            case JAPANESE_DATE -> compare((JapaneseDate) value, JapaneseDate.now(clock));
            case MINGUO_DATE -> compare((MinguoDate) value, MinguoDate.now(clock));
            case THAI_BUDDHIST_DATE -> compare((ThaiBuddhistDate) value, ThaiBuddhistDate.now(clock));
            case LOCAL_TIME -> ((LocalTime) value).compareTo(LocalTime.now(clock));
            case OFFSET_TIME -> ((OffsetTime) value).compareTo(OffsetTime.now(clock));
            case MONTH_DAY -> ((MonthDay) value).compareTo(MonthDay.now(clock));
            case YEAR -> ((Year) value).compareTo(Year.now(clock));
            case YEAR_MONTH -> ((YearMonth) value).compareTo(YearMonth.now(clock));
        };
    }

    private static int compareToNow(long millis, Clock clock) {
        return Instant.ofEpochMilli(millis).compareTo(clock.instant());
    }

    private static int compare(ChronoLocalDate value, ChronoLocalDate now) {
        return value.compareTo(now);
    }
}
