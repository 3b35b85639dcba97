package dev.proviso.link;

import dev.proviso.provider.CallValidation;
import dev.proviso.table.Fatal;
import jakarta.validation.ConstraintViolation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a provider of Jakarta Validation says of a call.
 *
 * @param found what the call breaks
 * @param thrown what a constraint, or the provider itself, has thrown instead; null if nothing
 */
record ProviderAnswer(
        Set<? extends ConstraintViolation<?>> found,
        @Nullable Throwable thrown) {

    /** Whatever is thrown is an answer, but for errors of the virtual machine. */
    static ProviderAnswer ofArguments(CallValidation validation, @Nullable Object model, @Nullable Object[] arguments) {
        try {
            return new ProviderAnswer(validation.arguments(model, arguments), null);
        } catch (Throwable thrown) {
            return new ProviderAnswer(Set.of(), Fatal.orThrow(thrown));
        }
    }

    static ProviderAnswer ofReturn(CallValidation validation, @Nullable Object model, @Nullable Object result) {
        try {
            return new ProviderAnswer(validation.returned(model, result), null);
        } catch (Throwable thrown) {
            return new ProviderAnswer(Set.of(), Fatal.orThrow(thrown));
        }
    }

    boolean isPassing() {
        return thrown == null && found.isEmpty();
    }
}
