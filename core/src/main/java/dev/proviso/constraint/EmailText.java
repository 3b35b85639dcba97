package dev.proviso.constraint;

import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;

/** {@code @Email}: empty text is accepted, and where a regular expression is given, it must match besides. */
final class EmailText extends NativeConstraint {
    private static final String ANYTHING = ".*";

    private final @Nullable Matching matching;

    private EmailText(Email email, Class<?> declared) throws ConstraintMismatch {
        super(email, declared);
        boolean any = email.regexp().equals(ANYTHING) && email.flags().length == 0;
        this.matching = any ? null : new Matching(email, email.regexp(), email.flags());
    }

    static EmailText of(Email email, Class<?> declared) throws ConstraintMismatch {
        Texts.require(email, declared);
        return new EmailText(email, declared);
    }

    @Override
    public boolean accepts(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        CharSequence text = (CharSequence) value;
        return (text.length() == 0 || EmailAddress.isWellFormed(text.toString()))
                && (matching == null || matching.accepts(text));
    }

    @Override
    public String expected() {
        return "a well-formed email address" + (matching == null ? "" : " that matches " + matching.shown());
    }
}
