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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;
import java.util.concurrent.TimeUnit;

/** The types of points in time, and how one is compared with now. */
enum MomentKind {
    DATE(Date.class, MomentKind.ABSOLUTE),
    CALENDAR(Calendar.class, MomentKind.ABSOLUTE),
    INSTANT(Instant.class, MomentKind.ABSOLUTE),
    OFFSET_DATE_TIME(OffsetDateTime.class, MomentKind.ABSOLUTE),
    ZONED_DATE_TIME(ZonedDateTime.class, MomentKind.ABSOLUTE),
    LOCAL_DATE_TIME(LocalDateTime.class, MomentKind.LOCAL),
    LOCAL_DATE(LocalDate.class, MomentKind.LOCAL),
    HIJRAH_DATE(HijrahDate.class, MomentKind.LOCAL),
    JAPANESE_DATE(JapaneseDate.class, MomentKind.LOCAL),
    MINGUO_DATE(MinguoDate.class, MomentKind.LOCAL),
    THAI_BUDDHIST_DATE(ThaiBuddhistDate.class, MomentKind.LOCAL),
    LOCAL_TIME(LocalTime.class, MomentKind.RECURRENT),
    OFFSET_TIME(OffsetTime.class, MomentKind.RECURRENT),
    MONTH_DAY(MonthDay.class, MomentKind.RECURRENT),
    YEAR(Year.class, MomentKind.RECURRENT),
    YEAR_MONTH(YearMonth.class, MomentKind.RECURRENT);

    /** How far from now, in seconds, there is no doubt: rounding, and for local dates the zone and the time of day. */
    private static final long ABSOLUTE = 2;

    private static final long LOCAL = 3 * 24 * 60 * 60;
    private static final long RECURRENT = Long.MAX_VALUE;

    private final Class<?> type;
    private final long doubt;

    MomentKind(Class<?> type, long doubt) {
        this.type = type;
        this.doubt = doubt;
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

    /** As {@code Comparable} says it. What is far from now needs nothing to be made for it. */
    int compareToNow(Object value, Clock clock) {
        if (doubt == RECURRENT) {
            return compareExactly(value, clock);
        }
        long distance = seconds(value) - TimeUnit.MILLISECONDS.toSeconds(clock.millis());
        return Math.abs(distance) > doubt ? Long.signum(distance) : compareExactly(value, clock);
    }

    /** The seconds since 1970; of local dates as if they were in UTC. */
    @SuppressWarnings("JavaUtilDate") // it is what was declared
    private long seconds(Object value) {
        return switch (this) {
            case DATE -> TimeUnit.MILLISECONDS.toSeconds(((Date) value).getTime());
            case CALENDAR -> TimeUnit.MILLISECONDS.toSeconds(((Calendar) value).getTimeInMillis());
            case INSTANT -> ((Instant) value).getEpochSecond();
            case OFFSET_DATE_TIME -> ((OffsetDateTime) value).toEpochSecond();
            case ZONED_DATE_TIME -> ((ZonedDateTime) value).toEpochSecond();
            case LOCAL_DATE_TIME -> ((LocalDateTime) value).toEpochSecond(ZoneOffset.UTC);
            default -> TimeUnit.DAYS.toSeconds(((ChronoLocalDate) value).toEpochDay());
        };
    }

    @SuppressWarnings("JavaUtilDate") // it is what was declared
    private int compareExactly(Object value, Clock clock) {
        return switch (this) {
            case DATE -> compare(((Date) value).getTime(), clock);
            case CALENDAR -> compare(((Calendar) value).getTimeInMillis(), clock);
            case INSTANT -> ((Instant) value).compareTo(clock.instant());
            case OFFSET_DATE_TIME -> ((OffsetDateTime) value).compareTo(OffsetDateTime.now(clock));
            case ZONED_DATE_TIME -> ((ZonedDateTime) value).compareTo(ZonedDateTime.now(clock));
            case LOCAL_DATE_TIME -> ((LocalDateTime) value).compareTo(LocalDateTime.now(clock));
            case LOCAL_DATE -> ((LocalDate) value).compareTo(LocalDate.now(clock));
            case HIJRAH_DATE -> ((HijrahDate) value).compareTo(HijrahDate.now(clock));
            case JAPANESE_DATE -> ((JapaneseDate) value).compareTo(JapaneseDate.now(clock));
            case MINGUO_DATE -> ((MinguoDate) value).compareTo(MinguoDate.now(clock));
            case THAI_BUDDHIST_DATE -> ((ThaiBuddhistDate) value).compareTo(ThaiBuddhistDate.now(clock));
            case LOCAL_TIME -> ((LocalTime) value).compareTo(LocalTime.now(clock));
            case OFFSET_TIME -> ((OffsetTime) value).compareTo(OffsetTime.now(clock));
            case MONTH_DAY -> ((MonthDay) value).compareTo(MonthDay.now(clock));
            case YEAR -> ((Year) value).compareTo(Year.now(clock));
            case YEAR_MONTH -> ((YearMonth) value).compareTo(YearMonth.now(clock));
        };
    }

    private static int compare(long millis, Clock clock) {
        return Instant.ofEpochMilli(millis).compareTo(clock.instant());
    }
}
