package dev.proviso.link;

import dev.proviso.shape.Condition;
import dev.proviso.shape.Expression;
import dev.proviso.shape.Operator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** Writes the arithmetic of patterns, and their conditions, into a {@link Program}. */
final class ArithmeticProgram {
    private static final MethodHandle VALUE = find("value", long.class, int.class);

    private final Program program;
    private final ValueProgram names;
    private final @Nullable ModelPlan model;
    private final MethodHandles.Lookup lookup;

    /** @param model the model's plan; null where there is none, and patterns can mention no members */
    ArithmeticProgram(Program program, ValueProgram names, @Nullable ModelPlan model, MethodHandles.Lookup lookup) {
        this.program = program;
        this.names = names;
        this.model = model;
        this.lookup = lookup;
    }

    /** Negative if the size is not the expression's value. */
    Program.Part agree(Program.Part size, Expression expression) {
        if (names.isKnown(size) && ShortArithmetic.fits(expression, names)) {
            MethodHandle isEqual = Functions.find(ShortArithmetic.class, "agree", int.class, int.class, long.class);
            return program.call(isEqual, size, new ShortArithmetic(program, names).value(expression));
        }
        return program.call(find("agree", int.class, int.class, long.class), size, value(expression));
    }

    /** Negative if the condition does not hold of the size. */
    Program.Part holds(Program.Part size, Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            long[] sizes = new long[oneOf.sizes().size()];
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = oneOf.sizes().get(i);
            }
            MethodHandle function = find("oneOf", int.class, int.class, long[].class);
            return program.call(function, size, program.constant(sizes));
        }
        if (condition instanceof Condition.Remainder remainder) {
            MethodHandle function = find("remainder", int.class, int.class, long.class, long.class);
            return program.call(
                    function, size, program.constant(remainder.divisor()), program.constant(remainder.remainder()));
        }
        Condition.Compared compared = (Condition.Compared) condition;
        String function = switch (compared.comparison()) {
            case AT_MOST -> "atMost";
            case AT_LEAST -> "atLeast";
            case LESS -> "less";
            case MORE -> "more";
        };
        return program.call(find(function, int.class, int.class, long.class), size, value(compared.with()));
    }

    private Program.Part value(Expression expression) {
        if (expression instanceof Expression.Literal number) {
            return program.constant(number.value());
        }
        if (expression instanceof Expression.Variable variable) {
            return program.call(VALUE, names.size(variable.name()));
        }
        if (expression instanceof Expression.Member member) {
            return member(member.name());
        }
        if (expression instanceof Expression.Binary binary) {
            return program.call(function(binary.operator()), value(binary.left()), value(binary.right()));
        }
        Expression.Extreme extreme = (Expression.Extreme) expression;
        MethodHandle function = find(extreme.least() ? "least" : "greatest", long.class, long.class, long.class);
        Program.Part found = value(extreme.values().get(0));
        for (Expression other : extreme.values().subList(1, extreme.values().size())) {
            found = program.call(function, found, value(other));
        }
        return found;
    }

    /** A member that throws has no value here; what it threw is found out when the call is examined. */
    private Program.Part member(String name) {
        if (model == null) {
            return program.constant(Arithmetic.NONE);
        }
        MethodHandle reader = model.member(name, lookup).reader();
        MethodHandle none = MethodHandles.dropArguments(find("thrown", long.class, Throwable.class), 1, Object.class);
        return program.call(MethodHandles.catchException(reader, Throwable.class, none), program.argument(0));
    }

    private static MethodHandle function(Operator operator) {
        String name = switch (operator) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case DIVIDE -> "divide";
        };
        return find(name, long.class, long.class, long.class);
    }

    private static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
        return Functions.find(Arithmetic.class, name, result, parameters);
    }
}
