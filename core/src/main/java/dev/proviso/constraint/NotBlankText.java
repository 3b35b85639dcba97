package dev.proviso.constraint;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** {@code @NotBlank}: some character that is no white space of Unicode's; a no-break space is none. */
final class NotBlankText extends NativeConstraint {
    private NotBlankText(NotBlank constraint, Class<?> declared) {
        super(constraint, declared);
    }

    static NotBlankText of(NotBlank constraint, Class<?> declared) throws ConstraintMismatch {
        Texts.require(constraint, declared);
        return new NotBlankText(constraint, declared);
    }

    @Override
    public boolean accepts(@Nullable Object value) {
        return value != null && !value.toString().isBlank();
    }

    @Override
    public String expected() {
        return "not blank";
    }
}
