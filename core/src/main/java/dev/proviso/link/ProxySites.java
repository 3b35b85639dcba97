package dev.proviso.link;

import dev.proviso.ContractDefinitionException;
import dev.proviso.contract.ContractReader;
import dev.proviso.contract.MethodConstraints;
import dev.proviso.contract.MethodContract;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The call sites of a method as a proxy uses them: the same that the weaver puts into code, called with boxed values. */
public final class ProxySites {
    private final MethodHandle enter;
    private final @Nullable MethodHandle exit;
    private final boolean trains;
    private final boolean returns;
    private final boolean replaces;

    private ProxySites(
            MethodHandle enter, @Nullable MethodHandle exit, boolean trains, boolean returns, boolean replaces) {
        this.enter = enter;
        this.exit = exit;
        this.trains = trains;
        this.returns = returns;
        this.replaces = replaces;
    }

    /** The sites of a method, or null if it has no contract. */
    public static @Nullable ProxySites of(Method method) {
        MethodContract contract;
        try {
            contract = ContractReader.method(method);
            if (contract.isEmpty()) {
                return null;
            }
        } catch (ContractDefinitionException toldAtEachCall) {
            contract = new MethodContract(
                    method,
                    java.util.List.of(),
                    java.util.List.of(),
                    java.util.List.of(),
                    false,
                    null,
                    false,
                    java.util.List.of(),
                    MethodConstraints.NONE);
        }
        MethodHandles.Lookup lookup = lookup(method.getDeclaringClass());
        boolean returns = method.getReturnType() != void.class;
        String descriptor = Executables.descriptor(method);
        MethodType enterType = MethodType.methodType(Object.class, method.getParameterTypes())
                .insertParameterTypes(0, method.getDeclaringClass());
        MethodHandle enter =
                new ContractSite(lookup, Role.ENTER, enterType, method.getName(), descriptor).dynamicInvoker();
        MethodHandle exit = null;
        if (contract.trains() || contract.promises()) {
            Class<?> replaced = contract.later() ? method.getReturnType() : void.class;
            MethodType exitType = MethodType.methodType(replaced, method.getDeclaringClass());
            exitType = returns ? exitType.appendParameterTypes(method.getReturnType()) : exitType;
            exitType = contract.trains() ? exitType.appendParameterTypes(Throwable.class) : exitType;
            exitType = exitType.appendParameterTypes(Object.class);
            Role role = contract.trains() ? Role.EXIT_OR_THROW : Role.EXIT;
            exit = new ContractSite(lookup, role, exitType, method.getName(), descriptor).dynamicInvoker();
        }
        return new ProxySites(enter, exit, contract.trains(), returns, contract.later());
    }

    /** At entry; returns the frame for the exit. */
    public @Nullable Object enter(Object model, Object[] arguments) throws Throwable {
        Object[] all = new Object[arguments.length + 1];
        all[0] = model;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return enter.invokeWithArguments(all);
    }

    /**
     * At a normal return; returns what the caller gets.
     *
     * @param proxy what the caller has called, and is to get where the method gives the model itself
     */
    public @Nullable Object exit(Object model, Object proxy, @Nullable Object result, @Nullable Object frame)
            throws Throwable {
        if (exit == null) {
            return result;
        }
        Object given = trains ? end(model, result, null, frame) : exit.invoke(model, result, frame);
        if (!replaces) {
            return result;
        }
        return given instanceof CompletionStage<?> stage ? CheckedStage.of(stage, new StandIn(model, proxy)) : given;
    }

    /** Lets a stage complete with the proxy in place of the model, else the next call of the chain went unchecked. */
    private record StandIn(Object model, Object proxy) implements StageEnd {
        @Override
        public @Nullable Object returned(@Nullable Object value) {
            return value == model ? proxy : value;
        }

        @Override
        public void threw(Throwable thrown) {}
    }

    /** When the method has thrown. */
    public void thrown(Object model, Throwable thrown, @Nullable Object frame) throws Throwable {
        if (trains && exit != null) {
            end(model, null, thrown, frame);
        }
    }

    private @Nullable Object end(
            Object model, @Nullable Object result, @Nullable Throwable thrown, @Nullable Object frame)
            throws Throwable {
        if (exit == null) {
            return null;
        }
        return returns ? exit.invoke(model, result, thrown, frame) : exit.invoke(model, thrown, frame);
    }

    private static MethodHandles.Lookup lookup(Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(
                    "package " + type.getPackageName() + " of " + type.getModule() + " is not open to Proviso: open it",
                    closed);
        }
    }
}
