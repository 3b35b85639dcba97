package dev.proviso.training;

import org.jspecify.annotations.Nullable;

/**
 * What a model tells of itself: whether it is trained.
 *
 * @param trained whether it is; true where it can not tell
 * @param why what speaks against it, for a person, or null
 * @param thrown what the member that tells has thrown, or null
 */
public record Standing(
        boolean trained, @Nullable String why, @Nullable Throwable thrown) {
    public static final Standing TRAINED = new Standing(true, null, null);
}
