package dev.proviso.constraint;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code @Pattern}: the whole text matches. */
final class PatternText extends NativeConstraint {
    private final Matching matching;

    private PatternText(Pattern pattern, Class<?> declared) throws ConstraintMismatch {
        super(pattern, declared);
        this.matching = new Matching(pattern, pattern.regexp(), pattern.flags());
    }

    static PatternText of(Pattern pattern, Class<?> declared) throws ConstraintMismatch {
        Texts.require(pattern, declared);
        return new PatternText(pattern, declared);
    }

    @Override
    public boolean accepts(@Nullable Object value) {
        return value == null || matching.accepts((CharSequence) value);
    }

    @Override
    public String expected() {
        return "to match " + matching.shown();
    }
}
