package dev.proviso.constraint;

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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which constraints the specification has, and what judges each. */
final class Specification {
    private static final Set<Class<? extends Annotation>> CONSTRAINTS = Set.of(
            AssertFalse.class,
            AssertTrue.class,
            DecimalMax.class,
            DecimalMin.class,
            Digits.class,
            Email.class,
            Future.class,
            FutureOrPresent.class,
            Max.class,
            Min.class,
            Negative.class,
            NegativeOrZero.class,
            NotBlank.class,
            NotEmpty.class,
            NotNull.class,
            Null.class,
            Past.class,
            PastOrPresent.class,
            Pattern.class,
            Positive.class,
            PositiveOrZero.class,
            Size.class);

    private Specification() {}

    static @Nullable List<NativeConstraint> constraints(Annotation annotation, Class<?> declared)
            throws ConstraintMismatch {
        Class<? extends Annotation> type = annotation.annotationType();
        if (CONSTRAINTS.contains(type)) {
            return compiled(new Annotation[] {annotation}, declared);
        }
        Class<?> outer = type.getDeclaringClass();
        boolean isContainer = outer != null && CONSTRAINTS.contains(outer);
        return isContainer ? compiled(Members.contained(annotation), declared) : null;
    }

    private static @Nullable List<NativeConstraint> compiled(Annotation[] constraints, Class<?> declared)
            throws ConstraintMismatch {
        List<NativeConstraint> compiled = new ArrayList<>();
        for (Annotation constraint : constraints) {
            if (ConstraintGroups.areOfDefault(constraint)) {
                if (isLeftToProvider(constraint, declared)) {
                    return null;
                }
                compiled.add(compiled(constraint, declared));
            }
        }
        return compiled;
    }

    private static boolean isLeftToProvider(Annotation constraint, Class<?> declared) {
        boolean ofAnyType = constraint instanceof NotNull || constraint instanceof Null;
        return Members.isUnwrapping(constraint)
                || ForeignTypes.areUnwrapped(declared)
                || (!ofAnyType && ForeignTypes.areKnownToProviders(declared));
    }

    private static NativeConstraint compiled(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        if (constraint instanceof NotNull || constraint instanceof Null) {
            return new Presence(constraint, declared);
        }
        if (constraint instanceof AssertTrue || constraint instanceof AssertFalse) {
            return new Truth(constraint, declared);
        }
        if (constraint instanceof Min min) {
            return WholeBound.of(min, declared);
        }
        if (constraint instanceof Max max) {
            return WholeBound.of(max, declared);
        }
        if (constraint instanceof DecimalMin min) {
            return DecimalBound.of(min, declared);
        }
        if (constraint instanceof DecimalMax max) {
            return DecimalBound.of(max, declared);
        }
        if (constraint instanceof Digits digits) {
            return DigitCount.of(digits, declared);
        }
        if (constraint instanceof Size size) {
            return SizeRange.of(size, declared);
        }
        if (constraint instanceof NotEmpty notEmpty) {
            return SizeRange.of(notEmpty, declared);
        }
        if (constraint instanceof NotBlank notBlank) {
            return NotBlankText.of(notBlank, declared);
        }
        if (constraint instanceof Pattern pattern) {
            return PatternText.of(pattern, declared);
        }
        if (constraint instanceof Email email) {
            return EmailText.of(email, declared);
        }
        return constraint instanceof Past
                        || constraint instanceof PastOrPresent
                        || constraint instanceof Future
                        || constraint instanceof FutureOrPresent
                ? new Moment(constraint, declared, Clock.system(ZoneId.systemDefault()))
                : new Sign(constraint, declared);
    }
}
