package dev.proviso.link;

import dev.proviso.contract.MethodContract;
import dev.proviso.mode.Suspension;
import dev.proviso.provider.CallValidation;
import dev.proviso.value.Sizes;
import jakarta.validation.ConstraintViolation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a provider of Jakarta Validation about a call, where constraints of the method need one. */
final class ProviderGate {
    private final CallValidation validation;
    private final boolean hasModel;

    private ProviderGate(CallValidation validation, boolean hasModel) {
        this.validation = validation;
        this.hasModel = hasModel;
    }

    static ProviderGate of(MethodContract contract) {
        boolean hasModel = contract.method() instanceof Method method && !Modifier.isStatic(method.getModifiers());
        return new ProviderGate(ProviderFaults.validation(contract), hasModel);
    }

    /** Adds the question about the arguments to a program over the model, if there is one, and the arguments. */
    void atEntry(Program program, ValueProgram values, int count) {
        require("entry", program, values, count);
    }

    /** Adds the question about the return to a program over the model, if there is one, and the result. */
    void atExit(Program program, ValueProgram values, int count) {
        require("exit", program, values, count);
    }

    private void require(String question, Program program, ValueProgram values, int count) {
        MethodHandle asked =
                Functions.bind(this, question, int.class, Object[].class).asCollector(Object[].class, count);
        Program.Part[] inputs = new Program.Part[count];
        for (int i = 0; i < count; i++) {
            inputs[i] = program.argument(i);
        }
        values.require(program.call(asked, inputs));
    }

    int entry(Object[] all) {
        if (Suspension.isActive()) {
            return 0;
        }
        try {
            return arguments(all).isEmpty() ? 0 : Sizes.BAD;
        } catch (RuntimeException | LinkageError toldWhenExamined) {
            return Sizes.BAD;
        }
    }

    int exit(@Nullable Object[] all) {
        if (Suspension.isActive()) {
            return 0;
        }
        try {
            return validation.returned(all[0], all[all.length - 1]).isEmpty() ? 0 : Sizes.BAD;
        } catch (RuntimeException | LinkageError toldWhenExamined) {
            return Sizes.BAD;
        }
    }

    private Set<ConstraintViolation<?>> arguments(Object[] all) {
        return hasModel
                ? validation.arguments(all[0], Arrays.copyOfRange(all, 1, all.length))
                : validation.arguments(null, all);
    }
}
