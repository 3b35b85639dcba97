package dev.proviso.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What judging a good value costs: nothing is allocated. */
@SuppressWarnings("JavaUtilDate") // a constraint is on that too
class PassingPathTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Hibernate hibernate = new Hibernate(Clock.systemUTC());

    private interface Call {
        boolean accepts();
    }

    @Test
    void numbers_without_boxes() throws ConstraintMismatch {
        for (NativeConstraint constraint : List.of(
                of(double.class, Min.class, "value", 1L),
                of(double.class, DecimalMin.class, "value", "0.1"),
                of(double.class, DecimalMax.class, "value", "1E9", "inclusive", false),
                of(double.class, Positive.class),
                of(double.class, Digits.class, "integer", 6, "fraction", 2),
                of(float.class, Digits.class, "integer", 6, "fraction", 2))) {
            assertNothingIsAllocated(() -> constraint.accepts(12.5));
        }
        for (NativeConstraint constraint : List.of(
                of(long.class, Max.class, "value", 100L),
                of(int.class, DecimalMin.class, "value", "0.1"),
                of(byte.class, Positive.class),
                of(int.class, Digits.class, "integer", 6, "fraction", 0))) {
            assertNothingIsAllocated(() -> constraint.accepts(12L));
        }
    }

    @Test
    void objects() throws ConstraintMismatch {
        assertNothingIsAllocated(of(Double.class, DecimalMin.class, "value", "0.1"), 12.34);
        assertNothingIsAllocated(of(Double.class, Digits.class, "integer", 3, "fraction", 30), 12.34);
        assertNothingIsAllocated(of(Number.class, DecimalMin.class, "value", "0.1"), 12);
        assertNothingIsAllocated(of(BigDecimal.class, DecimalMin.class, "value", "0.1"), BigDecimal.TEN);
        assertNothingIsAllocated(of(BigInteger.class, DecimalMin.class, "value", "0.1"), BigInteger.TEN);
        assertNothingIsAllocated(of(String.class, Size.class, "max", 10), "text");
        assertNothingIsAllocated(of(int[].class, Size.class, "max", 10), new int[3]);
        assertNothingIsAllocated(of(Map.class, NotEmpty.class), Map.of(1, 2));
        assertNothingIsAllocated(of(String.class, NotBlank.class), "  text");
    }

    @Test
    void patterns_and_addresses() throws ConstraintMismatch {
        assertNothingIsAllocated(of(String.class, Pattern.class, "regexp", "[a-z]+-\\d{1,3}"), "abc-12");
        assertNothingIsAllocated(of(String.class, Email.class), "\"ada l.\".byron+x@mail.example.com");
        assertNothingIsAllocated(of(String.class, Email.class, "regexp", ".*[.]com"), "ada@example.com");
    }

    @Test
    void moments_far_from_now() throws ConstraintMismatch {
        LocalDateTime then = LocalDateTime.of(2001, 2, 3, 4, 5);
        assertNothingIsAllocated(of(LocalDateTime.class, Past.class), then);
        assertNothingIsAllocated(of(LocalDate.class, Past.class), then.toLocalDate());
        assertNothingIsAllocated(of(Instant.class, Past.class), then.toInstant(ZoneOffset.UTC));
        assertNothingIsAllocated(of(ZonedDateTime.class, Past.class), then.atZone(ZoneOffset.UTC));
        assertNothingIsAllocated(of(Date.class, Past.class), Date.from(then.toInstant(ZoneOffset.UTC)));
    }

    private NativeConstraint of(Class<?> type, Class<? extends Annotation> constraint, Object... members)
            throws ConstraintMismatch {
        return Natively.one(hibernate.field(Written.of(constraint, members), type).annotation, type);
    }

    private static void assertNothingIsAllocated(NativeConstraint constraint, Object value) {
        assertNothingIsAllocated(() -> constraint.accepts(value));
    }

    private static void assertNothingIsAllocated(Call call) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            boolean accepted = call.accepts();
            long after = THREADS.getCurrentThreadAllocatedBytes();
            assertThat(accepted).isTrue();
            least = Math.min(least, after - before);
        }
        assertThat(least).isZero();
    }
}
