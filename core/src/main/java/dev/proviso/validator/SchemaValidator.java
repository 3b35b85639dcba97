package dev.proviso.validator;

import dev.proviso.annotation.Schema;

/** What a @Schema says to a {@code Validator}; found by {@code ServiceLoader}. */
public final class SchemaValidator extends WordValidator<Schema> {
    @Override
    String message(Schema word) {
        return word.message();
    }
}
