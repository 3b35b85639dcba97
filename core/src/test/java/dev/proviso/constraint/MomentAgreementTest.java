package dev.proviso.constraint;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints on points in time judge as Hibernate Validator does, with a clock that stands. */
@SuppressWarnings("JavaUtilDate") // the constraints are on that too
class MomentAgreementTest {
    private static final List<Class<? extends Annotation>> CONSTRAINTS =
            List.of(Past.class, PastOrPresent.class, Future.class, FutureOrPresent.class);
    private static final List<Class<?>> TYPES = List.of(
            Date.class,
            java.sql.Date.class,
            java.sql.Timestamp.class,
            Calendar.class,
            GregorianCalendar.class,
            Instant.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            LocalDateTime.class,
            LocalDate.class,
            HijrahDate.class,
            JapaneseDate.class,
            MinguoDate.class,
            ThaiBuddhistDate.class,
            LocalTime.class,
            OffsetTime.class,
            MonthDay.class,
            Year.class,
            YearMonth.class);
    private static final ZoneId[] ZONES = {
        ZoneId.of("UTC"),
        ZoneId.of("Europe/Berlin"),
        ZoneId.of("Pacific/Kiritimati"),
        ZoneId.of("-18:00"),
        ZoneId.of("+18:00"),
        ZoneId.of("America/St_Johns")
    };
    private static final long[] STEPS = {
        0, 1, 1_000, 1_000_000, 999_999_999L, 1_000_000_000L, 2_000_000_001L, 3_600_000_000_000L, 86_400_000_000_000L
    };

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T23:59:59.999999999Z, UTC",
        "2026-01-01T00:00:00Z, -18:00",
        "2025-12-31T11:30:15.123456Z, Pacific/Kiritimati",
        "1969-12-31T23:59:59.5Z, America/St_Johns"
    })
    void moments_are_judged_as_hibernate_validator_judges_them(Instant now, String zone) throws ConstraintMismatch {
        judge(Clock.fixed(now, ZoneId.of(zone)), 60);
    }

    @ParameterizedTest
    @Tag("heavy")
    @CsvSource({
        "2024-02-29T23:59:59.999999999Z, Europe/Berlin",
        "2026-01-01T00:00:00Z, +18:00",
        "2025-12-31T11:30:15.123456Z, UTC"
    })
    void many_moments_are_judged_as_hibernate_validator_judges_them(Instant now, String zone)
            throws ConstraintMismatch {
        judge(Clock.fixed(now, ZoneId.of(zone)), 30_000);
    }

    private static void judge(Clock clock, int values) throws ConstraintMismatch {
        Agreement agreement = new Agreement(MomentAgreementTest.class, clock);
        for (Class<?> type : TYPES) {
            for (Class<? extends Annotation> constraint : CONSTRAINTS) {
                agreement.add(Written.of(constraint), type, () -> value(type, clock, agreement.random));
            }
        }
        agreement.judge(values, field -> new Moment(field.annotation, field.type, clock));
    }

    private static Object value(Class<?> type, Clock clock, Random random) {
        try {
            Duration distance = random.nextInt(6) == 0
                    ? Duration.ofSeconds(random.nextLong() >> (20 + random.nextInt(44)))
                    : Duration.ofNanos(STEPS[random.nextInt(STEPS.length)]).multipliedBy(random.nextInt(9) - 4);
            ZoneId zone = random.nextBoolean() ? clock.getZone() : ZONES[random.nextInt(ZONES.length)];
            return value(type, clock.instant().plus(distance).atZone(zone));
        } catch (DateTimeException | ArithmeticException e) {
            return value(type, ZonedDateTime.now(clock)); // not every calendar goes that far
        }
    }

    private static Object value(Class<?> type, ZonedDateTime moment) {
        if (type == Date.class) {
            return Date.from(moment.toInstant());
        }
        if (type == java.sql.Date.class) {
            return new java.sql.Date(moment.toInstant().toEpochMilli());
        }
        if (type == java.sql.Timestamp.class) {
            return java.sql.Timestamp.from(moment.toInstant());
        }
        if (Calendar.class.isAssignableFrom(type)) {
            return GregorianCalendar.from(moment);
        }
        if (type == HijrahDate.class) {
            return HijrahDate.from(moment);
        }
        if (type == JapaneseDate.class) {
            return JapaneseDate.from(moment);
        }
        if (type == MinguoDate.class) {
            return MinguoDate.from(moment);
        }
        if (type == ThaiBuddhistDate.class) {
            return ThaiBuddhistDate.from(moment);
        }
        if (type == MonthDay.class) {
            return MonthDay.from(moment);
        }
        if (type == Year.class) {
            return Year.from(moment);
        }
        if (type == YearMonth.class) {
            return YearMonth.from(moment);
        }
        if (type == Instant.class) {
            return moment.toInstant();
        }
        if (type == LocalTime.class) {
            return moment.toLocalTime();
        }
        if (type == LocalDate.class) {
            return moment.toLocalDate();
        }
        if (type == LocalDateTime.class) {
            return moment.toLocalDateTime();
        }
        OffsetDateTime offset = moment.toOffsetDateTime();
        return type == OffsetTime.class ? offset.toOffsetTime() : type == OffsetDateTime.class ? offset : moment;
    }
}
