package dev.proviso.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import net.bytebuddy.description.annotation.AnnotationDescription;
import org.junit.jupiter.api.Test;

/** Constraints that make no sense are refused, and only where Hibernate Validator refuses them. */
class MismatchTest {
    /** A number that is text. */
    abstract static class Numeral extends Number implements CharSequence {
        private static final long serialVersionUID = 1L;
    }

    /** Text that is a collection. */
    interface Rope extends CharSequence, Collection<Character> {
        @Override
        boolean isEmpty();
    }

    /** Text that is a map. */
    interface Index extends CharSequence, Map<Integer, Character> {
        @Override
        boolean isEmpty();
    }

    private static final List<Class<?>> TYPES = List.of(
            boolean.class,
            char.class,
            int.class,
            float.class,
            Boolean.class,
            Character.class,
            Long.class,
            Double.class,
            Number.class,
            BigDecimal.class,
            AtomicLong.class,
            LongAdder.class,
            Ratio.class,
            Money.class,
            Numeral.class,
            Rope.class,
            Index.class,
            String.class,
            CharSequence.class,
            Object.class,
            Comparable.class,
            Serializable.class,
            TimeUnit.class,
            Enum.class,
            Optional.class,
            Iterable.class,
            Iterator.class,
            Stream.class,
            Collection.class,
            ArrayList.class,
            Map.class,
            int[].class,
            double[][].class,
            Object[].class,
            String[].class,
            Date.class,
            java.sql.Time.class,
            GregorianCalendar.class,
            Instant.class,
            LocalDate.class,
            HijrahDate.class,
            ZonedDateTime.class,
            ChronoLocalDate.class,
            ChronoZonedDateTime.class,
            Temporal.class,
            Duration.class,
            Void.class);

    private static final List<AnnotationDescription> SENSELESS = List.of(
            Written.of(Size.class, "min", -1),
            Written.of(Size.class, "max", -1),
            Written.of(Size.class, "min", 2, "max", 1),
            Written.of(Digits.class, "integer", -1, "fraction", 0),
            Written.of(Digits.class, "integer", 0, "fraction", -1),
            Written.of(DecimalMin.class, "value", "abc"),
            Written.of(DecimalMax.class, "value", ""),
            Written.of(DecimalMin.class, "value", " 1"),
            Written.of(DecimalMax.class, "value", "1,5"),
            Written.of(DecimalMax.class, "value", "NaN"),
            Written.of(DecimalMax.class, "value", "1d"),
            Written.of(Pattern.class, "regexp", "["),
            Written.of(Pattern.class, "regexp", "a{2,1}"),
            Written.of(Pattern.class, "regexp", "\\"),
            Written.of(Email.class, "regexp", "("));

    private final Hibernate hibernate = new Hibernate(Clock.systemUTC());

    @Test
    void each_constraint_is_refused_on_the_types_on_which_hibernate_validator_refuses_it() {
        int refused = 0;
        for (Class<?> type : TYPES) {
            refused += refused(Constraints.ALL, type);
        }
        assertThat(refused).isBetween(500, 900);
    }

    @Test
    void attributes_without_sense_are_refused_as_hibernate_validator_refuses_them() {
        for (Class<?> type : List.of(String.class, Object.class)) {
            assertThat(refused(SENSELESS, type)).isEqualTo(SENSELESS.size());
        }
    }

    private int refused(List<AnnotationDescription> constraints, Class<?> type) {
        int refused = 0;
        for (Hibernate.Field field : hibernate.fields(constraints, Collections.nCopies(constraints.size(), type))) {
            boolean expected = field.refusal() != null;
            assertThat(isRefused(field)).as("%s: %s", field, field.refusal()).isEqualTo(expected);
            refused += expected ? 1 : 0;
        }
        return refused;
    }

    private static boolean isRefused(Hibernate.Field field) {
        try {
            assertThat(NativeConstraint.of(field.annotation, field.type)).hasSize(1);
            return false;
        } catch (ConstraintMismatch e) {
            return true;
        }
    }

    @Test
    void a_type_that_is_not_judged_is_named_with_those_that_are() {
        assertThat(mismatch(Written.of(Pattern.class, "regexp", "a"), int.class))
                .hasMessage("@Pattern does not judge values of type int; leave it out: it judges text");
        assertThat(mismatch(Written.of(Positive.class), boolean.class))
                .hasMessage("@Positive does not judge values of type boolean; leave it out: it judges numbers, and text"
                        + " that is one");
        assertThat(mismatch(Written.of(Positive.class), Numeral.class))
                .hasMessage("@Positive does not judge values of type Numeral; leave it out: it judges what is either a"
                        + " number or text, and not both");
        assertThat(mismatch(Written.of(AssertTrue.class), Object.class))
                .hasMessage("@AssertTrue does not judge values of type Object; leave it out: it judges booleans");
        assertThat(mismatch(Written.of(NotEmpty.class), Iterable.class))
                .hasMessage("@NotEmpty does not judge values of type Iterable; leave it out: it judges text,"
                        + " collections, maps and arrays");
        assertThat(mismatch(Written.of(Size.class), Rope.class))
                .hasMessage("@Size does not judge values of type Rope; leave it out: it judges what is only one of"
                        + " text, a collection and a map");
        assertThat(mismatch(Written.of(Past.class), Temporal.class))
                .hasMessage("@Past does not judge values of type Temporal; leave it out: it judges dates and times of"
                        + " java.time and java.util, each by its own class");
    }

    @Test
    void a_fault_in_an_attribute_is_named() {
        assertThat(mismatch(Written.of(Size.class, "min", -2), String.class))
                .hasMessage("@Size names the size -2; write sizes of at least 0");
        assertThat(mismatch(Written.of(Size.class, "min", 2, "max", 1), String.class))
                .hasMessage("@Size has min = 2 above max = 1; write a min that is at most the max");
        assertThat(mismatch(Written.of(Digits.class, "integer", 1, "fraction", -1), double.class))
                .hasMessage("@Digits allows -1 digits; write numbers of at least 0");
        assertThat(mismatch(Written.of(DecimalMin.class, "value", "1,5"), double.class))
                .hasMessage("@DecimalMin names \"1,5\", which is no number; write one such as \"0.5\" or \"1E-3\"");
        assertThat(mismatch(Written.of(Pattern.class, "regexp", "[a-\n"), String.class))
                .hasMessage("@Pattern has a regexp that does not compile, \"[a-\\n\": Illegal character range near"
                        + " index 3; write a regular expression as java.util.regex.Pattern takes it");
    }

    @Test
    void it_is_told_whether_only_the_type_does_not_fit() {
        assertThat(mismatch(Written.of(Size.class), int.class).ofType()).isTrue();
        assertThat(mismatch(Written.of(Size.class, "min", -2), String.class).ofType())
                .isFalse();
    }

    @Test
    void problem_advice_and_constraint_are_told_apart() {
        Hibernate.Field field = hibernate.field(Written.of(Size.class, "min", -2), String.class);
        ConstraintMismatch mismatch = mismatch(field);

        assertThat(mismatch.problem()).isEqualTo("@Size names the size -2");
        assertThat(mismatch.advice()).isEqualTo("write sizes of at least 0");
        assertThat(mismatch.constraint()).isEqualTo(field.annotation);
    }

    private ConstraintMismatch mismatch(AnnotationDescription constraint, Class<?> type) {
        return mismatch(hibernate.field(constraint, type));
    }

    private static ConstraintMismatch mismatch(Hibernate.Field field) {
        return catchThrowableOfType(ConstraintMismatch.class, () -> NativeConstraint.of(field.annotation, field.type));
    }
}
