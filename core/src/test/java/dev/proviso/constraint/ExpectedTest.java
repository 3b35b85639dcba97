package dev.proviso.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is expected, in words. */
class ExpectedTest {
    private final Hibernate hibernate = new Hibernate(Clock.systemUTC());

    @Test
    void presence_and_truth() throws ConstraintMismatch {
        assertThat(expected(Object.class, NotNull.class)).isEqualTo("not null");
        assertThat(expected(Object.class, Null.class)).isEqualTo("null");
        assertThat(expected(boolean.class, AssertTrue.class)).isEqualTo("true");
        assertThat(expected(boolean.class, AssertFalse.class)).isEqualTo("false");
    }

    @Test
    void bounds() throws ConstraintMismatch {
        assertThat(expected(int.class, Min.class, "value", 3L)).isEqualTo("at least 3");
        assertThat(expected(int.class, Max.class, "value", -3L)).isEqualTo("at most -3");
        assertThat(expected(double.class, DecimalMin.class, "value", "0.50")).isEqualTo("at least 0.50");
        assertThat(expected(double.class, DecimalMax.class, "value", "1E3")).isEqualTo("at most 1E3");
        assertThat(expected(double.class, DecimalMin.class, "value", "0.5", "inclusive", false))
                .isEqualTo("greater than 0.5");
        assertThat(expected(double.class, DecimalMax.class, "value", "1", "inclusive", false))
                .isEqualTo("less than 1");
    }

    @Test
    void signs() throws ConstraintMismatch {
        assertThat(expected(int.class, Positive.class)).isEqualTo("greater than 0");
        assertThat(expected(int.class, PositiveOrZero.class)).isEqualTo("at least 0");
        assertThat(expected(int.class, Negative.class)).isEqualTo("less than 0");
        assertThat(expected(int.class, NegativeOrZero.class)).isEqualTo("at most 0");
    }

    @Test
    void digits() throws ConstraintMismatch {
        assertThat(expected(double.class, Digits.class, "integer", 3, "fraction", 2))
                .isEqualTo("at most 3 digits before and 2 after the point");
        assertThat(expected(double.class, Digits.class, "integer", 1, "fraction", 0))
                .isEqualTo("at most 1 digit before and 0 after the point");
    }

    @Test
    void sizes() throws ConstraintMismatch {
        assertThat(expected(String.class, Size.class, "max", 10)).isEqualTo("at most 10 characters");
        assertThat(expected(String.class, Size.class, "min", 1)).isEqualTo("at least 1 character");
        assertThat(expected(List.class, Size.class, "min", 1, "max", 3)).isEqualTo("1 to 3 elements");
        assertThat(expected(int[].class, Size.class, "min", 4, "max", 4)).isEqualTo("exactly 4 elements");
        assertThat(expected(Map.class, Size.class, "min", 2)).isEqualTo("at least 2 entries");
        assertThat(expected(Map.class, Size.class, "max", 1)).isEqualTo("at most 1 entry");
        assertThat(expected(Map.class, NotEmpty.class)).isEqualTo("not empty");
    }

    @Test
    void text() throws ConstraintMismatch {
        assertThat(expected(String.class, NotBlank.class)).isEqualTo("not blank");
        assertThat(expected(String.class, Pattern.class, "regexp", "[a-z]+")).isEqualTo("to match \"[a-z]+\"");
        assertThat(expected(String.class, Pattern.class, "regexp", "a\n\u0000b"))
                .isEqualTo("to match \"a\\n\\u{0}b\"");
        assertThat(expected(String.class, Pattern.class, "regexp", "a".repeat(201)))
                .isEqualTo("to match \"" + "a".repeat(200) + "…\"");
        assertThat(expected(String.class, Email.class)).isEqualTo("a well-formed email address");
        assertThat(expected(String.class, Email.class, "regexp", ".*@acme[.]com"))
                .isEqualTo("a well-formed email address that matches \".*@acme[.]com\"");
    }

    @Test
    void moments() throws ConstraintMismatch {
        assertThat(expected(Instant.class, Past.class)).isEqualTo("in the past");
        assertThat(expected(Instant.class, PastOrPresent.class)).isEqualTo("in the past or the present");
        assertThat(expected(Instant.class, Future.class)).isEqualTo("in the future");
        assertThat(expected(Instant.class, FutureOrPresent.class)).isEqualTo("in the future or the present");
    }

    private String expected(Class<?> type, Class<? extends Annotation> constraint, Object... members)
            throws ConstraintMismatch {
        Hibernate.Field field = hibernate.field(Written.of(constraint, members), type);
        return Natively.one(field.annotation, type).expected();
    }
}
