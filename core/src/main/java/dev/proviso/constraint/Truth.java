package dev.proviso.constraint;

import jakarta.validation.constraints.AssertTrue;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** {@code @AssertTrue} and {@code @AssertFalse}. */
final class Truth extends NativeConstraint {
    private final boolean truth;

    Truth(Annotation constraint, Class<?> declared) throws ConstraintMismatch {
        super(constraint, declared);
        this.truth = constraint instanceof AssertTrue;
        if (declared != boolean.class && declared != Boolean.class) {
            throw ConstraintMismatch.ofType(constraint, declared, "booleans");
        }
    }

    @Override
    public boolean accepts(@Nullable Object value) {
        return value == null || (Boolean) value == truth;
    }

    @Override
    public String expected() {
        return Boolean.toString(truth);
    }
}
