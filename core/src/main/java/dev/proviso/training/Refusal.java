package dev.proviso.training;

import org.jspecify.annotations.Nullable;

/**
 * Why a model may not be used.
 *
 * @param kind the reason
 * @param failure how its last training ended, if that is the reason
 */
public record Refusal(Kind kind, @Nullable String failure) {
    public enum Kind {
        UNTRAINED,
        UNDER_WAY,
        AWAITED,
        FAILED
    }

    static final Refusal UNTRAINED = new Refusal(Kind.UNTRAINED, null);

    /** A thread is training it. */
    static final Refusal UNDER_WAY = new Refusal(Kind.UNDER_WAY, null);

    /** Its training has returned a stage that has not completed. */
    static final Refusal AWAITED = new Refusal(Kind.AWAITED, null);
}
