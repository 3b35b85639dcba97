package dev.proviso.link;

import org.jspecify.annotations.Nullable;

/**
 * Why a model may not be used.
 *
 * @param kind the reason
 * @param failure how its last training ended, if that is the reason
 */
record Refusal(Kind kind, @Nullable String failure) {
    enum Kind {
        UNTRAINED,
        UNDER_WAY,
        FAILED
    }

    static final Refusal UNTRAINED = new Refusal(Kind.UNTRAINED, null);
    static final Refusal UNDER_WAY = new Refusal(Kind.UNDER_WAY, null);
}
