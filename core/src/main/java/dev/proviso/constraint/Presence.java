package dev.proviso.constraint;

import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** {@code @NotNull} and {@code @Null}, on values of any type. */
final class Presence extends NativeConstraint {
    private final boolean present;

    Presence(Annotation constraint, Class<?> declared) {
        super(constraint, declared);
        this.present = constraint instanceof NotNull;
    }

    @Override
    public boolean accepts(@Nullable Object value) {
        return (value != null) == present;
    }

    @Override
    public boolean accepts(double value) {
        return present;
    }

    @Override
    public boolean accepts(long value) {
        return present;
    }

    @Override
    public String expected() {
        return present ? "not null" : "null";
    }
}
