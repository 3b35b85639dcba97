package dev.proviso;

import jakarta.validation.ConstraintDeclarationException;

/**
 * A contract that makes no sense. The message quotes the annotation, with a caret under the fault where there is one
 * place for it, and says what to write.
 *
 * <p>Under {@link Mode#ENFORCE} every call of a method with such a contract throws it; under {@link Mode#WARN} it is
 * told once.
 */
public final class ContractDefinitionException extends ConstraintDeclarationException {
    private static final long serialVersionUID = 1L;

    public ContractDefinitionException(String message) {
        super(message);
    }
}
