package com.acme.checks;

import dev.proviso.ContractDefinitionException;
import dev.proviso.ContractViolationException;
import dev.proviso.annotation.ExpectShape;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A model with constraints, in a program that has no provider of Jakarta Validation. */
public final class WithoutProvider {
    private WithoutProvider() {}

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Even {
        String message() default "is odd";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Ranker {
        void own(@ExpectShape("d") double[] x, @Even int size) {}

        void whole(@ExpectShape("d") double[] x, @Positive int size) {}
    }

    /** Prints what each call is told. */
    public static void main(String... arguments) {
        Ranker ranker = new Ranker();
        try {
            ranker.own(new double[1], 1);
        } catch (ContractDefinitionException refused) {
            System.out.println(refused.getMessage());
        }
        try {
            ranker.whole(new double[1], 0);
        } catch (ContractViolationException broken) {
            System.out.println(broken.getMessage());
        }
    }
}
