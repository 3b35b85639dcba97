package dev.proviso.link;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The API of Jakarta Validation, whose exceptions those of Proviso are: where it is not on the class path, no violation
 * can be thrown, and so nothing is enforced.
 */
public final class JakartaApi {
    private static final String NEEDED = "jakarta.validation.ConstraintViolationException";
    private static final @Nullable String LACK = find();
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private JakartaApi() {}

    /** Why no contract can be enforced, and what to do; null if the API is there. */
    public static @Nullable String lack() {
        return LACK;
    }

    /**
     * Refuses to go on without it.
     *
     * @throws IllegalStateException if it is not there
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
        try {
            Class<?> unused = Class.forName(NEEDED, false, JakartaApi.class.getClassLoader());
            return null;
        } catch (ClassNotFoundException | LinkageError missing) {
            return "proviso-core does not find " + NEEDED
                    + " (add jakarta.validation:jakarta.validation-api, 3.0 or later, to the class path)";
        }
    }
}
