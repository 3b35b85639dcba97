package dev.proviso;

import org.jspecify.annotations.Nullable;

/**
 * A row of the inventory: a method with a contract, and whether it is enforced.
 *
 * @param model the binary name of the class
 * @param method the method's name, or {@code <init>}; {@code *} where a class was left alone as a whole
 * @param descriptor the method's descriptor as the JVM writes it; empty where a class was left alone as a whole
 * @param status whether it is enforced
 * @param reason why not, if it is not
 */
public record ContractedMethod(
        String model,
        String method,
        String descriptor,
        Status status,
        @Nullable String reason) {

    /** Whether a contract is enforced. */
    public enum Status {
        /** Woven, and not called so far. */
        WOVEN,
        /** Linked: calls are checked as the mode says. */
        ENFORCED,
        /** It stands in the source, and nothing checks it. */
        NOT_ENFORCED
    }
}
