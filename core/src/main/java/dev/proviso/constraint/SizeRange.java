package dev.proviso.constraint;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** {@code @Size}, and {@code @NotEmpty}, which refuses null too. */
final class SizeRange extends NativeConstraint {
    private final SizeKind kind;
    private final int min;
    private final int max;
    private final boolean nullable;

    private SizeRange(Annotation constraint, Class<?> declared, int min, int max, boolean nullable)
            throws ConstraintMismatch {
        super(constraint, declared);
        this.kind = SizeKind.of(constraint, declared);
        this.min = min;
        this.max = max;
        this.nullable = nullable;
    }

    static SizeRange of(NotEmpty notEmpty, Class<?> declared) throws ConstraintMismatch {
        return new SizeRange(notEmpty, declared, 1, Integer.MAX_VALUE, false);
    }

    static SizeRange of(Size size, Class<?> declared) throws ConstraintMismatch {
        SizeRange range = new SizeRange(size, declared, size.min(), size.max(), true);
        if (size.min() < 0 || size.max() < 0) {
            throw ConstraintMismatch.ofAttributes(
                    size, "names the size " + Math.min(size.min(), size.max()), "write sizes of at least 0");
        }
        if (size.max() < size.min()) {
            throw ConstraintMismatch.ofAttributes(
                    size,
                    "has min = " + size.min() + " above max = " + size.max(),
                    "write a min that is at most the max");
        }
        return range;
    }

    @Override
    public boolean accepts(@Nullable Object value) {
        if (value == null) {
            return nullable;
        }
        int size = kind.size(value);
        return min <= size && size <= max;
    }

    @Override
    public String expected() {
        if (!nullable) {
            return "not empty";
        }
        if (min == max) {
            return "exactly " + kind.count(min);
        }
        if (max == Integer.MAX_VALUE) {
            return "at least " + kind.count(min);
        }
        return min == 0 ? "at most " + kind.count(max) : min + " to " + kind.count(max);
    }
}
