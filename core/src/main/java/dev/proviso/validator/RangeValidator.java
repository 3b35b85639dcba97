package dev.proviso.validator;

import dev.proviso.annotation.InRange;

/** What an @InRange says to a {@code Validator}; found by {@code ServiceLoader}. */
public final class RangeValidator extends WordValidator<InRange> {
    @Override
    String message(InRange word) {
        return word.message();
    }
}
