package dev.proviso.link;

import dev.proviso.constraint.NativeConstraint;
import dev.proviso.contract.ValueContract;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what a contract promises of the return to a handle over the exit's arguments, which gives a number that is
 * negative where something is wrong. An exit whose entry checked nothing promises nothing.
 */
final class ExitProgram {
    private static final MethodHandle FIRST = Functions.find(Frame.class, "first", int.class, long.class);
    private static final MethodHandle SECOND = Functions.find(Frame.class, "second", int.class, long.class);
    private static final MethodHandle SIZE = Functions.find(Frame.class, "size", int.class, Object.class, int.class);

    private static final MethodHandle NARROW = Functions.find(Frame.class, "narrow", int.class, Object.class);

    private final Site site;
    private final Program program;
    private final ValueProgram values;

    ExitProgram(Site site, @Nullable ModelPlan model) {
        this.site = site;
        this.program = new Program(site.type());
        this.values = new ValueProgram(program, model, site.lookup());
    }

    MethodHandle compile() {
        MethodType type = site.type();
        int frame = type.parameterCount() - 1;
        List<String> names = site.layout().names();
        for (int i = 0; i < names.size(); i++) {
            values.offer(names.get(i), size(type.parameterType(frame), program.argument(frame), i));
        }
        int result = frame - 1;
        for (ValueContract returned : site.method().returned()) {
            values.check(returned, type.parameterType(result), program.argument(result));
        }
        for (NativeConstraint constraint : site.method().constraints().returned()) {
            MethodHandle test = ConstraintTests.of(constraint, type.parameterType(result));
            values.require(program.call(test, program.argument(result)));
        }
        if (site.method().constraints().asksProviderAtExit()) {
            ProviderGate.of(site.method()).atExit(program, values, frame);
        }
        if (site.layout().numbered() && type.parameterType(frame) != long.class) {
            values.require(program.call(NARROW, program.argument(frame)));
        }
        if (site.layout().solved()) {
            values.leaveToSolver();
        }
        Program.Part judged = values.verdict();
        if (program.isTooLarge(judged)) {
            values.leaveToSolver();
        }
        MethodHandle verdict = program.isTooLarge(judged)
                ? new Program(type).finish(program.constant(Sizes.BAD))
                : program.finish(judged);
        MethodHandle isChecked = Functions.find(Frame.class, "isChecked", boolean.class, type.parameterType(frame));
        int[] last = {frame};
        MethodHandle test = MethodHandles.permuteArguments(isChecked, type.changeReturnType(boolean.class), last);
        MethodHandle fine = MethodHandles.empty(type.changeReturnType(int.class));
        return MethodHandles.guardWithTest(test, verdict, fine);
    }

    /** Whether it says no only where something is wrong; to be asked for when it was compiled. */
    boolean isExact() {
        return values.isExact()
                && !site.layout().numbered()
                && !site.method().constraints().asksProviderAtExit();
    }

    private Program.Part size(Class<?> frameType, Program.Part frame, int slot) {
        if (frameType == long.class) {
            return program.call(slot == 0 ? FIRST : SECOND, frame);
        }
        return program.call(SIZE, frame, program.constant(slot));
    }
}
