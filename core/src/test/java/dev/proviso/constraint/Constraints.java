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
import java.util.List;
import net.bytebuddy.description.annotation.AnnotationDescription;

/** Each constraint of the specification, once. */
final class Constraints {
    static final List<AnnotationDescription> ALL = List.of(
            Written.of(AssertFalse.class),
            Written.of(AssertTrue.class),
            Written.of(DecimalMax.class, "value", "1"),
            Written.of(DecimalMin.class, "value", "1"),
            Written.of(Digits.class, "integer", 1, "fraction", 1),
            Written.of(Email.class),
            Written.of(Future.class),
            Written.of(FutureOrPresent.class),
            Written.of(Max.class, "value", 1L),
            Written.of(Min.class, "value", 1L),
            Written.of(Negative.class),
            Written.of(NegativeOrZero.class),
            Written.of(NotBlank.class),
            Written.of(NotEmpty.class),
            Written.of(NotNull.class),
            Written.of(Null.class),
            Written.of(Past.class),
            Written.of(PastOrPresent.class),
            Written.of(Pattern.class, "regexp", "a"),
            Written.of(Positive.class),
            Written.of(PositiveOrZero.class),
            Written.of(Size.class));

    private Constraints() {}
}
