package dev.proviso.provider;

import dev.proviso.contract.MethodContract;
import dev.proviso.jakarta.AlreadyJudged;
import dev.proviso.mode.Suspension;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges the calls of one method by a provider of Jakarta Validation. What the provider calls to do so, getters of beans for
 * one, is not checked: it would be left with an exception in place of what it judges itself.
 */
public final class CallValidation {
    private final MethodContract contract;
    private final Executable method;
    private final Class<?>[] groups;
    private final Validator own;

    private CallValidation(MethodContract contract, Validator own) {
        this.contract = contract;
        this.method = contract.method();
        this.groups = contract.constraints().groups().toArray(new Class<?>[0]);
        this.own = own;
    }

    /**
     * For the calls of a method.
     *
     * @param contract what the method promises
     * @throws jakarta.validation.ValidationException if there is no provider, it can not start, or it refuses the
     *     constraints of the class
     * @throws RuntimeException what a factory of the application throws
     * @throws LinkageError if a part of a provider is missing
     */
    public static CallValidation of(MethodContract contract) {
        Class<?> declaring = contract.method().getDeclaringClass();
        Validator validator = Validators.ofApplication();
        if (validator == null) {
            validator = Validators.of(declaring);
        }
        Object unused = validator.getConstraintsForClass(declaring).getConstrainedConstructors();
        return new CallValidation(contract, validator);
    }

    /** What the arguments of a call break; empty if nothing. */
    public Set<? extends ConstraintViolation<?>> arguments(@Nullable Object model, Object[] arguments) {
        @Nullable AlreadyJudged before = AlreadyJudged.enter(arguments, contract.parameters());
        Suspension.beginCalls();
        try {
            ExecutableValidator validator = validator();
            return method instanceof Method plain
                    ? validator.validateParameters(model, plain, arguments, groups)
                    : validator.validateConstructorParameters((Constructor<?>) method, arguments, groups);
        } finally {
            Suspension.endCalls();
            AlreadyJudged.exit(before);
        }
    }

    /**
     * What the return of a call breaks; empty if nothing.
     *
     * @param result what the method returns, or what the constructor has made
     */
    public Set<? extends ConstraintViolation<?>> returned(@Nullable Object model, @Nullable Object result) {
        @Nullable AlreadyJudged before = AlreadyJudged.enter(new Object[] {result}, contract.returned());
        Suspension.beginCalls();
        try {
            return method instanceof Method plain
                    ? validator().validateReturnValue(model, plain, result, groups)
                    : constructed(result);
        } finally {
            Suspension.endCalls();
            AlreadyJudged.exit(before);
        }
    }

    @SuppressWarnings("unchecked")
    private Set<? extends ConstraintViolation<?>> constructed(@Nullable Object made) {
        return validator().validateConstructorReturnValue((Constructor<Object>) method, made, groups);
    }

    private ExecutableValidator validator() {
        Validator ofApplication = Validators.ofApplication();
        return (ofApplication == null ? own : ofApplication).forExecutables();
    }
}
