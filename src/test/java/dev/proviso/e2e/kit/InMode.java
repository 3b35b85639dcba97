package dev.proviso.e2e.kit;

import dev.proviso.Mode;
import dev.proviso.Proviso;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Runs with a mode for a name. A name that has a mode of its own keeps one: after it, the name is enforced. */
public final class InMode {
    private InMode() {}

    /** With a mode for a class and those nested in it. */
    public static void inMode(Mode mode, Class<?> type, ThrowingCallable body) throws Throwable {
        inMode(mode, type.getName(), body);
    }

    /** With a mode for a package or class. */
    public static void inMode(Mode mode, String name, ThrowingCallable body) throws Throwable {
        Proviso.mode(name, mode);
        try {
            body.call();
        } finally {
            Proviso.mode(name, Mode.ENFORCE);
        }
    }
}
