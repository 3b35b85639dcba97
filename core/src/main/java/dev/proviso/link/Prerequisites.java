package dev.proviso.link;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The API of Jakarta Validation, whose exceptions those of Proviso are, and the words: where one of them is not on the
 * class path, no violation can be thrown, or no contract read, and so nothing is enforced.
 */
public final class Prerequisites {
    private static final String NEEDED = "jakarta.validation.ConstraintViolationException";
    private static final String WORD = "dev.proviso.annotation.ExpectShape";
    private static final @Nullable String LACK = find();
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private Prerequisites() {}

    /** Why no contract can be enforced, and what to do; null if both are there. */
    public static @Nullable String lack() {
        return LACK;
    }

    /**
     * Refuses to go on without them.
     *
     * @throws IllegalStateException if one is not there
     */
    public static void require() {
        if (LACK != null) {
            throw new IllegalStateException("Proviso enforces no contract in this JVM: " + LACK);
        }
    }

    /** Tells of it on {@code System.err}, once for all contracts. */
    @SuppressWarnings("SystemOut")
    static void tell(String lack) {
        if (TOLD.compareAndSet(false, true)) {
            System.err.println("proviso: NOT ENFORCED: all contracts: " + lack);
        }
    }

    private static @Nullable String find() {
        if (!isThere(NEEDED)) {
            return "proviso-core does not find " + NEEDED
                    + " (add jakarta.validation:jakarta.validation-api, 3.0 or later, to the class path)";
        }
        return isThere(WORD)
                ? null
                : "proviso-core does not find " + WORD
                        + " (add dev.proviso:proviso-annotations, of the same version, to the class path)";
    }

    private static boolean isThere(String name) {
        try {
            return Class.forName(name, false, Prerequisites.class.getClassLoader()) != null;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
