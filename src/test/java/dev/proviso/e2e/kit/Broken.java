package dev.proviso.e2e.kit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.Violation;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Calls that must break a contract. */
public final class Broken {
    private Broken() {}

    /** Demands that the call breaks its contract and says exactly this. */
    public static void assertBreaks(ThrowingCallable call, String message) {
        assertThatExceptionOfType(ContractViolationException.class)
                .isThrownBy(call)
                .withMessage(message.stripTrailing());
    }

    /** Demands that the call meets a contract that makes no sense, and says exactly this. */
    public static void assertRefused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(ContractDefinitionException.class)
                .isThrownBy(call)
                .withMessage(message.stripTrailing());
    }

    /** The exception of a call that must break its contract. */
    public static ContractViolationException by(ThrowingCallable call) {
        AtomicReference<ContractViolationException> thrown = new AtomicReference<>();
        assertThatExceptionOfType(ContractViolationException.class)
                .isThrownBy(call)
                .satisfies(thrown::set);
        return thrown.get();
    }

    /** What such a call broke, as codes. */
    public static List<String> codes(ThrowingCallable call) {
        return by(call).violations().stream()
                .map(Violation::code)
                .map(Enum::name)
                .toList();
    }
}
