package dev.proviso.link;

import dev.proviso.shape.Condition;
import dev.proviso.shape.Expression;
import dev.proviso.shape.Operator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** Writes the arithmetic of patterns, and their conditions, into a {@link Program}. */
final class ArithmeticProgram {
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
        boolean isShort = names.isKnown(size) && ShortArithmetic.fits(expression, names);
        Class<?> home = isShort ? ShortArithmetic.class : Arithmetic.class;
        MethodHandle isEqual = Functions.find(home, "agree", int.class, int.class, long.class);
        return program.call(isEqual, size, value(expression, home));
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
        return program.call(
                find(function, int.class, int.class, long.class), size, value(compared.with(), Arithmetic.class));
    }

    /** @param home the class whose functions compute it */
    private Program.Part value(Expression expression, Class<?> home) {
        if (expression instanceof Expression.Literal number) {
            return program.constant(number.value());
        }
        if (expression instanceof Expression.Variable variable) {
            return program.call(Functions.find(home, "value", long.class, int.class), names.size(variable.name()));
        }
        if (expression instanceof Expression.Member member) {
            return member(member.name());
        }
        if (expression instanceof Expression.Binary binary) {
            return program.call(
                    function(home, binary.operator()), value(binary.left(), home), value(binary.right(), home));
        }
        Expression.Extreme extreme = (Expression.Extreme) expression;
        MethodHandle function = ofTwo(home, extreme.least() ? "least" : "greatest");
        Program.Part found = value(extreme.values().get(0), home);
        for (Expression other : extreme.values().subList(1, extreme.values().size())) {
            found = program.call(function, found, value(other, home));
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

    private static MethodHandle function(Class<?> home, Operator operator) {
        String name = switch (operator) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case DIVIDE -> "divide";
        };
        return ofTwo(home, name);
    }

    private static MethodHandle ofTwo(Class<?> home, String name) {
        return Functions.find(home, name, long.class, long.class, long.class);
    }

    private static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
        return Functions.find(Arithmetic.class, name, result, parameters);
    }
}
