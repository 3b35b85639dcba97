package dev.proviso.link;

import dev.proviso.contract.HeldContract;
import dev.proviso.contract.MethodConstraints;
import dev.proviso.contract.MethodContract;
import dev.proviso.contract.ValueContract;
import dev.proviso.value.Sizes;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what a contract demands at entry to a handle over the call's own arguments that only tells whether all is
 * well: it gives the frame for the exit, or a sign that something is wrong ({@link Frame#isPassed}).
 */
final class EntryProgram {
    private static final MethodHandle PACK =
            Functions.find(Frame.class, "pack", long.class, int.class, int.class, int.class);
    private static final MethodHandle FRAME =
            Functions.find(Frame.class, "of", Frame.class, int.class, int.class, int.class, int.class, int.class);
    private static final MethodHandle LARGE_FRAME =
            Functions.find(Frame.class, "of", Frame.class, int.class, int[].class);

    private final MethodContract method;
    private final @Nullable ModelPlan model;
    private final FrameLayout layout;
    private final MethodType type;
    private final Program program;
    private final ValueProgram values;
    private final MethodHandles.Lookup lookup;
    private final ModelTables tables;

    /**
     * @param model the model's class, or null where there is no instance yet
     * @param tables the tables that it takes the model to judge
     */
    EntryProgram(Site site, @Nullable ModelPlan model, ModelTables tables) {
        this.method = site.method();
        this.model = model;
        this.layout = site.layout();
        this.type = site.type();
        this.program = new Program(type);
        this.values = new ValueProgram(program, model, site.lookup());
        this.lookup = site.lookup();
        this.tables = tables;
    }

    /** The handle; it returns what {@link #type} returns, and {@code int} where that is {@code void}. */
    MethodHandle compile() {
        if (model != null) {
            training(model);
            fields(model);
        }
        int self = type.parameterCount() - method.parameterNames().size();
        for (HeldContract held : method.held()) {
            held(new HeldModels(held, lookup), program.argument(self + held.index()));
        }
        for (ValueContract parameter : method.parameters()) {
            int index = self + parameter.index();
            values.check(parameter, type.parameterType(index), program.argument(index));
            ModelTable table = tables.of(parameter);
            if (table != null) {
                values.require(table.verdict(program, model, program.argument(index)));
            }
        }
        for (MethodConstraints.OnParameter each : method.constraints().parameters()) {
            int index = self + each.index();
            MethodHandle test = ConstraintTests.of(each.constraint(), type.parameterType(index));
            values.require(program.call(test, program.argument(index)));
        }
        if (method.constraints().asksProviderAtEntry()) {
            ProviderGate.of(method).atEntry(program, values, type.parameterCount());
        }
        if (layout.solved()) {
            values.leaveToSolver();
        }
        Program.Part verdict = values.verdict();
        Program.Part result = result(program, verdict, values.sizes(layout.names()));
        if (!program.isTooLarge(result)) {
            return program.finish(result);
        }
        values.leaveToSolver();
        // More than a method handle can hold: the solver judges every call.
        Program none = new Program(type);
        List<Program.Part> open =
                new ArrayList<>(Collections.nCopies(layout.names().size(), none.constant(Sizes.ANY)));
        return none.finish(result(none, none.constant(Sizes.BAD), open));
    }

    /** Whether it says no only where something is wrong; to be asked for when it was compiled. */
    boolean isExact() {
        return values.isExact() && !method.constraints().asksProviderAtEntry();
    }

    private void training(ModelPlan plan) {
        if (!method.requiresTrained()) {
            return;
        }
        told(plan);
        for (HeldField field : plan.held()) {
            held(field.models(), read(field.field()));
        }
        if (plan.contract().isHolder()) {
            return;
        }
        MethodHandle gate = Functions.bind(plan.ledger(), "gate", int.class, Object.class);
        values.require(program.call(gate, program.argument(0)));
    }

    /** What the model tells itself. */
    private void told(ModelPlan plan) {
        TellingMember telling = plan.telling();
        if (telling != null) {
            values.require(program.call(telling.gate(), program.argument(0)));
            return;
        }
        for (ModelField field : plan.fields()) {
            if (field.contract().tellsTraining()) {
                values.require(program.call(Functions.IS_SET, read(field)));
            }
        }
    }

    private void held(HeldModels models, Program.Part value) {
        values.require(program.call(Functions.bind(models, "gate", int.class, Object.class), value));
    }

    /** Only names that the call mentions are read. */
    private void fields(ModelPlan plan) {
        Set<String> wanted = FieldDimension.wanted(method, layout);
        for (FieldGroup group : FieldGroup.of(plan, method)) {
            values.offerGroup(group.name(), group.count());
        }
        for (FieldDimension dimension : FieldDimension.of(plan, method)) {
            if (wanted.contains(dimension.name())) {
                boolean relearned = FieldDimension.isRelearned(dimension.field(), method);
                Program.Part size = relearned ? settled(dimension, plan) : first(dimension.field(), dimension.axis());
                if (dimension.isOfGroup()) {
                    values.offer(dimension.name(), size);
                } else {
                    values.hold(dimension.name(), size);
                }
            }
        }
        learned(plan, wanted);
    }

    private void learned(ModelPlan plan, Set<String> wanted) {
        List<String> names = plan.contract().learns();
        for (int i = 0; i < names.size(); i++) {
            if (!wanted.contains(names.get(i)) || (method.trains() && !method.isIncremental())) {
                continue;
            }
            if (method.isIncremental()) {
                values.offer(names.get(i), settled(new LearnedDimension(names.get(i), i), plan));
            } else {
                MethodHandle size = Functions.bind(plan.ledger(), "size", int.class, Object.class, int.class);
                values.offer(names.get(i), program.call(size, program.argument(0), program.constant(i)));
            }
        }
    }

    /** For training that goes on from what was learned before. */
    private Program.Part settled(Object dimension, ModelPlan plan) {
        MethodHandle size = Functions.bind(dimension, "sizeIfSettled", int.class, ModelPlan.class, Object.class);
        return program.call(size.bindTo(plan), program.argument(0));
    }

    private Program.Part first(ModelField field, int axis) {
        Class<?> fieldType = field.contract().field().getType();
        if (axis == FieldDimension.ITSELF) {
            return program.call(Functions.given(fieldType), read(field));
        }
        return axis == 0 && fieldType.isArray()
                ? program.call(Functions.length(fieldType), read(field), program.constant(Sizes.ANY))
                : program.call(Functions.FIRST, read(field), program.constant(axis));
    }

    private Program.Part read(ModelField field) {
        return program.call(field.getter(), program.argument(0));
    }

    private Program.Part result(Program program, Program.Part verdict, List<Program.Part> sizes) {
        if (type.returnType() == void.class) {
            return verdict;
        }
        if (type.returnType() == long.class) {
            Program.Part any = program.constant(Sizes.ANY);
            return program.call(
                    PACK, verdict, sizes.isEmpty() ? any : sizes.get(0), sizes.size() < 2 ? any : sizes.get(1));
        }
        while (sizes.size() < Frame.FIELDS) {
            sizes.add(program.constant(Sizes.ANY));
        }
        Program.Part[] inputs = new Program.Part[sizes.size() + 1];
        inputs[0] = verdict;
        for (int i = 0; i < sizes.size(); i++) {
            inputs[i + 1] = sizes.get(i);
        }
        boolean large = sizes.size() > Frame.FIELDS;
        return program.call(large ? LARGE_FRAME.asCollector(int[].class, sizes.size()) : FRAME, inputs);
    }
}
