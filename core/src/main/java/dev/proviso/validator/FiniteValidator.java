package dev.proviso.validator;

import dev.proviso.annotation.Finite;

/** What a @Finite says to a {@code Validator}; found by {@code ServiceLoader}. */
public final class FiniteValidator extends WordValidator<Finite> {
    @Override
    String message(Finite word) {
        return word.message();
    }
}
