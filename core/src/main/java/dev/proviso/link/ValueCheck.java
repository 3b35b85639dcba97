package dev.proviso.link;

import dev.proviso.Violation;
import dev.proviso.contract.Clauses;
import dev.proviso.contract.ValueContract;
import dev.proviso.value.Carrier;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of one value, compiled to the program that a call site has for it, for values that stand in no call. The
 * names of a pattern are bound within the value; what only a model can tell may be anything.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class ValueCheck {
    private static final MethodType PROGRAM = MethodType.methodType(int.class, Object.class);

    private final ValueContract contract;
    private final MethodHandle any;
    private final ClassValue<MethodHandle> arrays = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
            return compile(contract, type);
        }
    };

    private ValueCheck(ValueContract contract) {
        this.contract = contract;
        this.any = compile(contract, Object.class);
    }

    /**
     * Compiles what is stated of a value.
     *
     * @param stated what is stated; its declared type is of no meaning
     */
    public static ValueCheck of(ValueContract stated) {
        return new ValueCheck(of(stated, stated.clauses().withoutModel(), Object.class));
    }

    /** Whether nothing is wrong with a value. Of a value that passes nothing is allocated, but as call sites do. */
    public boolean passes(@Nullable Object value) {
        MethodHandle program = value != null && isOfPrimitives(value.getClass()) ? arrays.get(value.getClass()) : any;
        try {
            return (int) program.invokeExact(value) >= 0;
        } catch (Error | RuntimeException unchecked) {
            throw unchecked;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All that is wrong with a value; they name no class and no method. Empty if nothing is. */
    public List<Violation> violations(@Nullable Object value) {
        Class<?> type = value != null && isOfPrimitives(value.getClass()) ? value.getClass() : Object.class;
        Findings findings = Findings.ofValue();
        findings.examine(of(contract, contract.clauses(), type), value);
        return findings.violations();
    }

    /** Such an array tells how many axes it has, so that more can be compiled; and its class keeps no loader alive. */
    private static boolean isOfPrimitives(Class<?> type) {
        Class<?> at = type;
        while (at.isArray()) {
            at = at.getComponentType();
        }
        return at.isPrimitive();
    }

    private static MethodHandle compile(ValueContract stated, Class<?> type) {
        Program program = new Program(MethodType.methodType(int.class, type));
        ValueProgram values = new ValueProgram(program, null, MethodHandles.lookup());
        values.check(of(stated, stated.clauses(), type), type, program.argument(0));
        Program.Part verdict = values.verdict();
        if (program.isTooLarge(verdict)) {
            // More than a method handle can hold: the solver judges every value.
            program = new Program(MethodType.methodType(int.class, type));
            verdict = program.constant(Sizes.BAD);
        }
        return program.finish(verdict).asType(PROGRAM);
    }

    private static ValueContract of(ValueContract stated, Clauses clauses, Class<?> type) {
        return new ValueContract(stated.kind(), stated.index(), stated.name(), Carrier.of(type), clauses);
    }
}
