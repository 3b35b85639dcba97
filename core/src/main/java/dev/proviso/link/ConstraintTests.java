package dev.proviso.link;

import dev.proviso.constraint.NativeConstraint;
import dev.proviso.table.Fatal;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** What judges a value by a constraint, as a function of the value that is negative if it is refused. */
final class ConstraintTests {
    private static final MethodHandle ANY =
            Functions.find(ConstraintTests.class, "any", int.class, NativeConstraint.class, Object.class);
    private static final MethodHandle WHOLE =
            Functions.find(ConstraintTests.class, "whole", int.class, NativeConstraint.class, long.class);
    private static final MethodHandle FRACTION =
            Functions.find(ConstraintTests.class, "fraction", int.class, NativeConstraint.class, double.class);

    private ConstraintTests() {}

    /** @param type the declared class of the value */
    static MethodHandle of(NativeConstraint constraint, Class<?> type) {
        MethodHandle test = ANY;
        if (type.isPrimitive() && constraint.takesNumbers()) {
            test = type == double.class || type == float.class ? FRACTION : WHOLE;
        }
        return test.bindTo(constraint);
    }

    static int any(NativeConstraint constraint, @Nullable Object value) {
        return accepts(constraint, value) ? 0 : Sizes.BAD;
    }

    static int whole(NativeConstraint constraint, long value) {
        return constraint.accepts(value) ? 0 : Sizes.BAD;
    }

    static int fraction(NativeConstraint constraint, double value) {
        return constraint.accepts(value) ? 0 : Sizes.BAD;
    }

    /** What a value throws when it is asked is a fault of the value, but for errors of the virtual machine. */
    static boolean accepts(NativeConstraint constraint, @Nullable Object value) {
        try {
            return constraint.accepts(value);
        } catch (Throwable thrown) {
            Fatal.orThrow(thrown);
            return false;
        }
    }
}
