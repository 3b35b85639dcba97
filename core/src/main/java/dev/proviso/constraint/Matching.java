package dev.proviso.constraint;

import jakarta.validation.constraints.Pattern.Flag;
import java.lang.annotation.Annotation;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A regular expression that is to match the whole of a text. One matcher is kept, for whoever comes when it is free. */
final class Matching {
    private final Pattern pattern;
    private final AtomicReference<@Nullable Matcher> free = new AtomicReference<>();

    Matching(Annotation constraint, String regexp, Flag[] flags) throws ConstraintMismatch {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= flag.getValue();
        }
        try {
            this.pattern = Pattern.compile(regexp, bits);
        } catch (PatternSyntaxException e) {
            throw ConstraintMismatch.ofAttributes(
                    constraint,
                    "has a regexp that does not compile, " + VisibleText.quoted(regexp) + ": " + flaw(e),
                    "write a regular expression as java.util.regex.Pattern takes it");
        }
    }

    boolean accepts(CharSequence text) {
        Matcher matcher = free.getAndSet(null);
        Matcher own = matcher == null ? pattern.matcher(text) : matcher.reset(text);
        boolean matches = own.matches();
        // The text would otherwise live as long as the constraint.
        free.set(own.reset(""));
        return matches;
    }

    String shown() {
        return VisibleText.quoted(pattern.pattern());
    }

    private static String flaw(PatternSyntaxException e) {
        return e.getDescription() + (e.getIndex() < 0 ? "" : " near index " + e.getIndex());
    }
}
