package dev.proviso.link;

import dev.proviso.contract.MethodContract;
import dev.proviso.mode.Suspension;
import dev.proviso.provider.CallValidation;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Asks a provider of Jakarta Validation about a call, where constraints of the method need one. */
final class ProviderGate {
    private static final ThreadLocal<Refusal> LAST = new ThreadLocal<>();

    private final Executable method;
    private final CallValidation validation;
    private final boolean hasModel;

    private ProviderGate(Executable method, CallValidation validation, boolean hasModel) {
        this.method = method;
        this.validation = validation;
        this.hasModel = hasModel;
    }

    static ProviderGate of(MethodContract contract) {
        boolean hasModel = contract.method() instanceof Method method && !Modifier.isStatic(method.getModifiers());
        return new ProviderGate(contract.method(), ProviderFaults.validation(contract), hasModel);
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
        return Suspension.ofCalls() ? 0 : verdict(answer(all, false), false);
    }

    int exit(@Nullable Object[] all) {
        return Suspension.ofCalls() ? 0 : verdict(answer(all, true), true);
    }

    /** What the provider has just said on this thread of a call of the method that was refused; null if nothing is known. */
    static @Nullable ProviderAnswer taken(MethodContract contract, boolean exit) {
        Refusal last = LAST.get();
        LAST.remove();
        boolean isOfCall = last != null && last.exit == exit && last.method.equals(contract.method());
        return isOfCall ? last.answer : null;
    }

    /** What was refused on this thread is not going to be told. */
    static void forget() {
        LAST.remove();
    }

    private int verdict(ProviderAnswer answer, boolean exit) {
        if (answer.isPassing()) {
            return 0;
        }
        // It is examined next, and need not be asked for twice: a validator may count, or ask elsewhere.
        LAST.set(new Refusal(method, exit, answer));
        return Sizes.BAD;
    }

    private ProviderAnswer answer(@Nullable Object[] all, boolean exit) {
        if (exit) {
            return ProviderAnswer.ofReturn(validation, all[0], all[all.length - 1]);
        }
        return hasModel
                ? ProviderAnswer.ofArguments(validation, all[0], Arrays.copyOfRange(all, 1, all.length))
                : ProviderAnswer.ofArguments(validation, null, all);
    }

    private record Refusal(Executable method, boolean exit, ProviderAnswer answer) {}
}
