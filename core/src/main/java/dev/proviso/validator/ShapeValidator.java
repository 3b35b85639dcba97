package dev.proviso.validator;

import dev.proviso.annotation.ExpectShape;

/** What an @ExpectShape says to a {@code Validator}; found by {@code ServiceLoader}. */
public final class ShapeValidator extends WordValidator<ExpectShape> {
    @Override
    String message(ExpectShape word) {
        return word.message();
    }
}
