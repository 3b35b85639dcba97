package dev.proviso.link;

import dev.proviso.contract.Clauses;
import dev.proviso.contract.ValueContract;
import dev.proviso.shape.Axis;
import dev.proviso.shape.ShapePattern;
import dev.proviso.value.Carrier;
import dev.proviso.value.Sizes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the checks of values into a {@link Program}: each axis is read once, names are met over all their
 * occurrences, and the verdict is the sign of all of them together.
 */
final class ValueProgram {
    private final Program program;
    private final Map<String, Program.Part> names = new HashMap<>();
    private Program.@Nullable Part verdict;

    ValueProgram(Program program) {
        this.program = program;
    }

    /** A size that is given, for instance by a field: it counts if the name has none so far. */
    void offer(String name, Program.Part size) {
        Program.Part known = names.get(name);
        names.put(name, program.register(known == null ? size : program.call(Functions.COALESCE, known, size)));
    }

    /** A part that is negative where something is wrong. */
    void require(Program.Part part) {
        Program.Part sofar = verdict;
        verdict = sofar == null ? part : program.call(Functions.OR, sofar, part);
    }

    /**
     * The checks of one value.
     *
     * @param type the value's type, erased
     */
    void check(ValueContract contract, Class<?> type, Program.Part value) {
        Clauses clauses = contract.clauses();
        int ifNull = clauses.nullable() ? Sizes.ANY : Sizes.BAD;
        ShapePattern shape = clauses.shape();
        if (shape != null) {
            shape(shape, contract.carrier(), type, value, ifNull);
        }
        if (clauses.finite()) {
            require(program.call(Functions.finite(type), value));
        }
        if (clauses.table() != null) {
            require(program.call(
                    Functions.ACCEPTS, program.constant(clauses.table()), value, program.constant(ifNull)));
        }
    }

    /** The size of a name, {@link Sizes#ANY} where nothing gives it one. */
    Program.Part size(String name) {
        Program.Part known = names.get(name);
        return known == null ? program.constant(Sizes.ANY) : known;
    }

    /** 0 or more if all is well, else negative. */
    Program.Part verdict() {
        for (Program.Part name : names.values()) {
            require(name);
        }
        Program.Part all = verdict;
        return all == null ? program.constant(0) : program.register(all);
    }

    private void shape(ShapePattern shape, Carrier carrier, Class<?> type, Program.Part value, int ifNull) {
        if (carrier.kind() == Carrier.Kind.SCALAR) {
            if (!type.isPrimitive() && ifNull == Sizes.BAD) {
                require(program.call(Functions.IS_SET, value));
            }
            return;
        }
        boolean open = carrier.rank() == Carrier.UNKNOWN;
        if (open && shape.isVariadic()) {
            // How the axes fall to the pattern is only known with the value: left to the solver, at every call.
            require(program.constant(Sizes.BAD));
            return;
        }
        int rank = open ? shape.rank() : carrier.rank();
        if (carrier.kind() == Carrier.Kind.NESTED) {
            require(program.call(Functions.RANK, value, program.constant(rank), program.constant(ifNull)));
        }
        List<Axis> axes = shape.axesFor(rank);
        for (int i = 0; i < rank; i++) {
            axis(axes.get(i), program.register(read(carrier, type, value, i, ifNull)));
        }
    }

    private Program.Part read(Carrier carrier, Class<?> type, Program.Part value, int axis, int ifNull) {
        Program.Part orNull = program.constant(ifNull);
        if (carrier.kind() == Carrier.Kind.ARRAY && axis == 0) {
            return program.call(Functions.length(type), value, orNull);
        }
        if (carrier.kind() == Carrier.Kind.ARRAY && axis == 1) {
            return program.call(Functions.rowLength(type), value, orNull);
        }
        return program.call(Functions.AXIS, value, program.constant(axis), orNull);
    }

    private void axis(Axis axis, Program.Part size) {
        if (axis instanceof Axis.Size constant) {
            require(program.call(Functions.MEET, program.constant(constant.size()), size));
        } else if (axis instanceof Axis.Name name) {
            Program.Part known = names.get(name.name());
            names.put(name.name(), known == null ? size : program.register(program.call(Functions.MEET, known, size)));
        } else {
            require(size);
        }
    }

    /** The sizes of these names, in order. */
    List<Program.Part> sizes(List<String> wanted) {
        List<Program.Part> sizes = new ArrayList<>();
        for (String name : wanted) {
            sizes.add(size(name));
        }
        return sizes;
    }
}
