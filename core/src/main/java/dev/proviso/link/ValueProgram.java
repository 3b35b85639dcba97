package dev.proviso.link;

import dev.proviso.contract.Clauses;
import dev.proviso.contract.TableClause;
import dev.proviso.contract.ValueContract;
import dev.proviso.shape.Axis;
import dev.proviso.value.Carrier;
import dev.proviso.value.CellTest;
import dev.proviso.value.Sizes;
import dev.proviso.value.TensorType;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the checks of values into a {@link Program}: each axis is read once, names are met over all their
 * occurrences, broadcasts, arithmetic and conditions follow when all names are known, and the verdict is the sign of all
 * of them together.
 */
final class ValueProgram {
    private final Program program;
    private final ArithmeticProgram arithmetic;
    private final Map<String, Program.Part> names = new LinkedHashMap<>();
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private final List<Later> later = new ArrayList<>();
    private Program.@Nullable Part verdict;
    private boolean exact = true;

    /** An axis that is judged when all names are known, and its size. */
    private record Later(Axis axis, Program.Part size) {}

    /** @param model the model's plan, or null where patterns can mention no members */
    ValueProgram(Program program, @Nullable ModelPlan model, MethodHandles.Lookup lookup) {
        this.program = program;
        this.arithmetic = new ArithmeticProgram(program, this, model, lookup);
    }

    /** A size that is given, for instance by a field: it counts if the name has none so far. */
    void offer(String name, Program.Part size) {
        Program.Part known = names.get(name);
        names.put(name, program.register(known == null ? size : program.call(Functions.COALESCE, known, size)));
    }

    /** A size that a field gives: other fields that give the name one have to agree. */
    void hold(String name, Program.Part size) {
        Program.Part known = names.get(name);
        names.put(name, program.register(known == null ? size : program.call(Functions.MEET, known, size)));
    }

    /** A part that is negative where something is wrong. */
    void require(Program.Part part) {
        Program.Part sofar = verdict;
        verdict = sofar == null ? part : program.call(Functions.OR, sofar, part);
    }

    /** Leaves the call to the solver, every time. */
    void leaveToSolver() {
        exact = false;
        require(program.constant(Sizes.BAD));
    }

    /** Whether nothing was left to the solver. */
    boolean isExact() {
        return exact;
    }

    /**
     * The checks of one value; of a table that takes its model to be judged, what does not need it.
     *
     * @param type the value's type, erased
     */
    void check(ValueContract contract, Class<?> type, Program.Part value) {
        Clauses clauses = contract.clauses();
        int ifNull = clauses.nullable() ? Sizes.ANY : Sizes.BAD;
        if (clauses.shape() != null) {
            shape(contract, type, value, ifNull);
        }
        String dimension = clauses.dimension();
        if (dimension != null) {
            axis(new Axis.Name(dimension, null), program.register(program.call(Functions.given(type), value)));
        }
        if (clauses.finite()) {
            cells(contract.carrier(), type, value, CellTest.FINITE);
        }
        if (clauses.range() != null) {
            cells(contract.carrier(), type, value, clauses.range().prepared());
        }
        TableClause table = clauses.table();
        if (table != null && !table.asksModel()) {
            require(program.call(TableTests.of(table.plan(), type), value, program.constant(ifNull)));
        }
    }

    private void cells(Carrier carrier, Class<?> type, Program.Part value, CellTest test) {
        Program.Part constant = program.constant(test);
        TensorType<Object> tensor = carrier.tensor();
        require(
                tensor == null
                        ? program.call(Functions.cells(type), constant, value)
                        : program.call(Functions.TENSOR_CELLS, program.constant(tensor), constant, value));
    }

    /** The size of a name, {@link Sizes#ANY} where nothing gives it one. */
    Program.Part size(String name) {
        Program.Part known = names.get(name);
        return known == null ? program.constant(Sizes.ANY) : known;
    }

    /** 0 or more if all is well, else negative; to be asked for when all values were added. */
    Program.Part verdict() {
        widen();
        for (Later deferred : later) {
            judge(deferred);
        }
        for (Program.Part name : names.values()) {
            require(name);
        }
        Program.Part all = verdict;
        return all == null ? program.constant(0) : program.register(all);
    }

    /** The sizes of these names, in order. */
    List<Program.Part> sizes(List<String> wanted) {
        List<Program.Part> sizes = new ArrayList<>();
        for (String name : wanted) {
            sizes.add(size(name));
        }
        return sizes;
    }

    private void shape(ValueContract contract, Class<?> type, Program.Part value, int ifNull) {
        Carrier carrier = contract.carrier();
        if (carrier.kind() == Carrier.Kind.SCALAR) {
            if (!type.isPrimitive() && ifNull == Sizes.BAD) {
                require(program.call(Functions.IS_SET, value));
            }
            return;
        }
        List<Axis> axes = contract.staticAxes();
        if (axes == null || !agreesOnGroups(contract)) {
            // How the axes fall to the pattern is only known with the values.
            leaveToSolver();
            return;
        }
        TensorType<Object> tensor = carrier.tensor();
        Program.Part rank = program.constant(axes.size());
        Program.Part orNull = program.constant(ifNull);
        if (tensor != null) {
            require(program.call(Functions.TENSOR_RANK, program.constant(tensor), value, rank, orNull));
        } else if (carrier.kind() == Carrier.Kind.NESTED) {
            require(program.call(Functions.RANK, value, rank, orNull));
        }
        for (int i = 0; i < axes.size(); i++) {
            axis(axes.get(i), program.register(read(carrier, type, value, i, ifNull)));
        }
    }

    /** A variadic name stands for as many axes everywhere; where it does not, the solver has to say so. */
    private boolean agreesOnGroups(ValueContract contract) {
        boolean agrees = true;
        for (Map.Entry<String, int[]> group : contract.staticGroups().entrySet()) {
            agrees &= offerGroup(group.getKey(), group.getValue()[1]);
        }
        return agrees;
    }

    /** Notes how many axes a variadic name stands for, and tells whether it does so wherever it was met before. */
    boolean offerGroup(String name, int count) {
        Integer known = groups.putIfAbsent(name, count);
        return known == null || known == count;
    }

    private Program.Part read(Carrier carrier, Class<?> type, Program.Part value, int axis, int ifNull) {
        Program.Part orNull = program.constant(ifNull);
        if (carrier.kind() == Carrier.Kind.ARRAY && axis == 0) {
            return program.call(Functions.length(type), value, orNull);
        }
        if (carrier.kind() == Carrier.Kind.ARRAY && axis == 1) {
            return program.call(Functions.rowLength(type), value, orNull);
        }
        TensorType<Object> tensor = carrier.tensor();
        Program.Part index = program.constant(axis);
        return tensor == null
                ? program.call(Functions.AXIS, value, index, orNull)
                : program.call(Functions.TENSOR_AXIS, program.constant(tensor), value, index, orNull);
    }

    private void axis(Axis axis, Program.Part size) {
        if (axis instanceof Axis.Size constant) {
            require(program.call(Functions.MEET, program.constant(constant.size()), size));
        } else if (axis instanceof Axis.Name name) {
            Program.Part known = names.get(name.name());
            Program.Part met = known == null ? size : program.register(program.call(Functions.MEET, known, size));
            names.put(name.name(), met);
            if (name.condition() != null) {
                later.add(new Later(name, size));
            }
        } else {
            require(size);
            if (!(axis instanceof Axis.Any)) {
                later.add(new Later(axis, size));
            }
        }
    }

    /** A name that has its size from nothing but {@code #n} has the largest of these. */
    private void widen() {
        Map<String, Program.Part> widened = new LinkedHashMap<>();
        for (Later deferred : later) {
            if (deferred.axis instanceof Axis.Broadcast broadcast) {
                Program.Part known = widened.get(broadcast.name());
                widened.put(
                        broadcast.name(),
                        known == null
                                ? deferred.size
                                : program.register(program.call(Functions.WIDEN, known, deferred.size)));
            }
        }
        for (Map.Entry<String, Program.Part> name : widened.entrySet()) {
            Program.Part known = names.get(name.getKey());
            Program.Part wide = name.getValue();
            names.put(
                    name.getKey(),
                    known == null ? wide : program.register(program.call(Functions.COALESCE, known, wide)));
        }
    }

    private void judge(Later deferred) {
        if (deferred.axis instanceof Axis.Broadcast broadcast) {
            require(program.call(Functions.BROADCAST, deferred.size, size(broadcast.name())));
        } else if (deferred.axis instanceof Axis.Computed computed) {
            require(arithmetic.agree(deferred.size, computed.expression()));
        } else if (deferred.axis instanceof Axis.Name name && name.condition() != null) {
            require(arithmetic.holds(deferred.size, name.condition()));
        }
    }
}
