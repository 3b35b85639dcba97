package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.MethodContract;
import dev.proviso.provider.CallValidation;
import jakarta.validation.NoProviderFoundException;
import java.util.List;

/** Says why a provider of Jakarta Validation can not judge the calls of a method. */
final class ProviderFaults {
    private ProviderFaults() {}

    /** What is in the way of judging a method's constraints, if they need a provider. */
    static List<ContractDefinitionException> of(MethodContract contract) {
        if (contract.constraints().asking() == null) {
            return List.of();
        }
        try {
            CallValidation unused = validation(contract);
            return List.of();
        } catch (ContractDefinitionException fault) {
            return List.of(fault);
        }
    }

    static CallValidation validation(MethodContract contract) {
        try {
            return CallValidation.of(contract);
        } catch (NoProviderFoundException missing) {
            throw refuse(
                    contract,
                    "nothing on the class path can judge this constraint",
                    "Add org.hibernate.validator:hibernate-validator to the class path.");
        } catch (RuntimeException | LinkageError refused) {
            throw refuse(
                    contract, "what judges this constraint can not be had for its class", "It says: " + words(refused));
        }
    }

    /** What a provider says of constraints that make no sense. */
    static ContractDefinitionException refused(MethodContract contract, Throwable refused) {
        return refuse(
                contract, "Jakarta Validation refuses the constraints of the method", "It says: " + words(refused));
    }

    private static String words(Throwable refused) {
        String message = refused.getMessage();
        return message == null ? refused.getClass().getName() : message;
    }

    private static ContractDefinitionException refuse(MethodContract contract, String problem, String advice) {
        String call = contract.call(contract.method().getDeclaringClass());
        String asking = contract.constraints().asking();
        return new ContractDefinitionException(call + ": " + problem + "\n  " + asking + "\n  " + advice);
    }
}
