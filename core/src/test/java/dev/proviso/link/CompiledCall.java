package dev.proviso.link;

import dev.proviso.contract.ContractReader;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ValueContract;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The call sites of one method, as woven code has them, and what they are compiled to without what follows a failure. */
public final class CompiledCall {
    private final WovenCall sites;
    private final MethodHandle entry;
    private final MethodHandle exit;
    private final MethodContract contract;
    private final FrameLayout layout;

    private CompiledCall(Method method) {
        Class<?> model = method.getDeclaringClass();
        MethodHandles.Lookup lookup = WovenCall.lookup(model);
        ModelPlan plan = ModelPlan.of(model, lookup);
        contract = ContractReader.method(method);
        layout = FrameLayout.of(contract, plan.contract());
        boolean packed = !layout.solved() && layout.names().size() <= Frame.MOST_PACKED && !isLarge();
        Class<?> entered = packed ? long.class : Object.class;
        MethodType enterType = WovenCall.enterType(method, entered);
        MethodType exitType = MethodType.methodType(void.class, model, method.getReturnType(), entered);
        sites = WovenCall.of(method, entered);
        Site enter = new Site(Role.ENTER, contract, layout, enterType, lookup);
        entry = spread(new EntryProgram(enter, plan, new ModelTables(enter, plan)).compile());
        exit = spread(new ExitProgram(new Site(Role.EXIT, contract, layout, exitType, lookup), plan).compile());
    }

    /** @throws dev.proviso.ContractDefinitionException if the contract makes no sense */
    public static CompiledCall of(Method method) {
        return new CompiledCall(method);
    }

    /** Whether a number that may be larger than any array gives the exit a size. */
    private boolean isLarge() {
        boolean large = false;
        for (ValueContract parameter : contract.parameters()) {
            Class<?> type = contract.method().getParameterTypes()[parameter.index()];
            String name = parameter.clauses().dimension();
            large |= type == long.class && name != null && layout.names().contains(name);
        }
        return large;
    }

    private static MethodHandle spread(MethodHandle program) {
        return program.asSpreader(Object[].class, program.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** Whether only the solver can tell if some parameters satisfy the contract: then the compiled entry passes nothing. */
    public boolean isEntrySolved() {
        boolean solved = layout.solved();
        for (ValueContract parameter : contract.parameters()) {
            solved |= parameter.staticAxes() == null;
        }
        return solved;
    }

    /** The same of the return. */
    public boolean isExitSolved() {
        return layout.solved() || contract.returned().get(0).staticAxes() == null;
    }

    /** Whether the compiled entry passes; it may fail for the solver to decide. */
    public boolean entryPasses(@Nullable Object[] arguments) throws Throwable {
        Object frame = entry.invoke(arguments);
        return frame instanceof Long packed ? Frame.isPassed(packed.longValue()) : Frame.isPassed(frame);
    }

    /** The same of the compiled exit. */
    public boolean exitPasses(Object model, @Nullable Object result, @Nullable Object frame) throws Throwable {
        return (int) (Object) exit.invoke(new Object[] {model, result, frame}) >= 0;
    }

    /** What the call site does at entry. */
    public @Nullable Object enter(@Nullable Object[] arguments) throws Throwable {
        return sites.enter(arguments);
    }

    /** What the call site does at exit. */
    public void exit(@Nullable Object[] arguments, @Nullable Object result, @Nullable Object frame) throws Throwable {
        sites.exit(arguments, result, frame);
    }
}
