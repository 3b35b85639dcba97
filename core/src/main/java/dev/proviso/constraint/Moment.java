package dev.proviso.constraint;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * {@code @Past}, {@code @Future} and the like: each value is compared with the time at which it is judged, in the zone that
 * was the system's when the constraint was read.
 */
final class Moment extends NativeConstraint {
    private final MomentKind kind;
    private final Clock clock;
    private final boolean past;
    private final boolean orPresent;

    Moment(Annotation constraint, Class<?> declared, Clock clock) throws ConstraintMismatch {
        super(constraint, declared);
        this.kind = MomentKind.of(constraint, declared);
        this.clock = clock;
        this.past = constraint instanceof Past || constraint instanceof PastOrPresent;
        this.orPresent = constraint instanceof PastOrPresent || constraint instanceof FutureOrPresent;
    }

    @Override
    public boolean accepts(@Nullable Object value) {
        if (value == null) {
            return true;
        }
        int comparison = kind.compareToNow(value, clock);
        return comparison == 0 ? orPresent : past == comparison < 0;
    }

    @Override
    public String expected() {
        return "in the " + (past ? "past" : "future") + (orPresent ? " or the present" : "");
    }
}
